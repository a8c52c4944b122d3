// The kind that its source gives it.
this.kind
