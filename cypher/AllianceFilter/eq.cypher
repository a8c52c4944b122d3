// The value is among them.
$value IN subject
