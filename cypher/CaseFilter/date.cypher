// The dates of the case.
{first: this.firstDay, last: this.lastDay}
