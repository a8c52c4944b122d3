// All posts.
MATCH (post:Post)
RETURN {id: post.id, name: post.name} AS value
