// The order of imports: the latest first.
-node.number
