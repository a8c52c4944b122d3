// It is this report.
this.id = $value
