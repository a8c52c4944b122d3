// The kind of party that its source states.
this.kind
