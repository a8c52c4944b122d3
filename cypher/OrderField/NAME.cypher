// By name, in the order of the sort key.
node.sortKey
