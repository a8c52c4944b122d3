// Contains the value, whatever the case of its letters.
toLower(subject) CONTAINS toLower($value)
