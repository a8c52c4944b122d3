// The name or the title of the record.
coalesce(this.name, this.title)
