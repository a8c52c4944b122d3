// One of the values is among them.
any(form IN subject WHERE form IN $value)
