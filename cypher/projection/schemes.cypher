// The schemes of classes, in the order of their ids.
MATCH (scheme:Scheme)
RETURN scheme.id
ORDER BY scheme.id
