// True if the text contains the value, ignoring upper and lower case.
toLower(subject) CONTAINS toLower($value)
