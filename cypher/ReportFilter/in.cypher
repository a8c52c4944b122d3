// It is one of these reports.
this.id IN $value
