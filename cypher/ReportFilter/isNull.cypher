// A report that is looked at is there; of a case the composer asks whether it has any.
NOT $value
