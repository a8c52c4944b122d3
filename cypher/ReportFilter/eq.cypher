// True if the report is this one.
this.id = $value
