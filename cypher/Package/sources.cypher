// The sources of the records of the package.
coalesce(this.sources, [])
