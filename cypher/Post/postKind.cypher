// The kind of post that its source states.
this.kind
