// Starts with the value, whatever the case of its letters.
toLower(subject) STARTS WITH toLower($value)
