// All posts.
MATCH (node:Post)
