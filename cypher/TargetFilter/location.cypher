// The location of the target.
this.location
