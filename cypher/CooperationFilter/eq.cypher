// True if the value is among the forms of cooperation.
$value IN subject
