// Where its records come from.
coalesce(this.sources, [])
