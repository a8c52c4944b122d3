// Contains the value; the subject is lower case already, so that its index can answer.
subject CONTAINS toLower($value)
