// The kind of case that its source states.
this.kind
