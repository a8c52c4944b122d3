// True if the record is invented.
coalesce(this.synthetic, false)
