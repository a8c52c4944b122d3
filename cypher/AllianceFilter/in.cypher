// One of the values is among them.
any(alliance IN subject WHERE alliance IN $value)
