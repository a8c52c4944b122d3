// Every node, with its labels and properties.
MATCH (node)
RETURN elementId(node), labels(node), properties(node)
