// The order of packages: by name.
node.name
