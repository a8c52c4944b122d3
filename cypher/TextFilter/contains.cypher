// True if the text contains the value. The text is already in lower case, so that its index can be used.
subject CONTAINS toLower($value)
