// The packages that the import read, by name.
coalesce(this.packages, [this.package])
