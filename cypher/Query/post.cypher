// The post with this id.
MATCH (node:Post {id: $args.id})
