// The latest first.
-node.number
