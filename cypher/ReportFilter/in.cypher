// True if the report is one of these.
this.id IN $value
