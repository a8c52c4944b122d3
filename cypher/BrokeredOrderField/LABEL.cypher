// By name, in the order that its sort key gives.
node.sortKey
