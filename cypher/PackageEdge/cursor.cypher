// By name.
node.name
