// Whether it is invented.
coalesce(this.synthetic, false)
