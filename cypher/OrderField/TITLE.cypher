// By title, in the order that its sort key gives.
node.sortKey
