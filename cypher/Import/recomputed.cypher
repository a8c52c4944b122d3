// The derived values that the import recomputed.
coalesce(this.recomputed, [])
