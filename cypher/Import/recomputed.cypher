// Which derived values it worked out anew.
coalesce(this.recomputed, [])
