// The post with this id.
MATCH (node:Entity:Post {id: $args.id})
