// The kind of record, as its id begins with it.
toUpper(split(this.id, '/')[0])
