// True if the value is `false`, since a filtered report exists. For a case, the composer tests if it has any reports.
NOT $value
