// Its identifiers elsewhere.
coalesce(this.identifiers, [])
