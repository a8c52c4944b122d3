// Begins within the value or later; a value that is open at its start does not bind.
subject.first >= coalesce($value.first, '')
