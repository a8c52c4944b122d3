// The first day of the case.
this.firstDay
