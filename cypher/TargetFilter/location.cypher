// Where it stands.
this.location
