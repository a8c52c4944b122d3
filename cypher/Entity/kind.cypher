// The kind of record, taken from the start of its id.
toUpper(split(this.id, '/')[0])
