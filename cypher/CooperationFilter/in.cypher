// True if at least one of the values is among the forms of cooperation.
any(form IN subject WHERE form IN $value)
