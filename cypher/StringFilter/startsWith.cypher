// True if the text starts with the value, ignoring upper and lower case.
toLower(subject) STARTS WITH toLower($value)
