// By title, in the order of the sort key.
node.sortKey
