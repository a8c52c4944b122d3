// Its identifiers in other registers.
coalesce(this.identifiers, [])
