// Where it stands.
UNWIND [this.location] AS node
