// True if the date begins within the value or later; a value that is open at its start sets no bound.
subject.first >= coalesce($value.first, '')
