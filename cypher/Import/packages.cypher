// The packages it read, by name.
coalesce(this.packages, [this.package])
