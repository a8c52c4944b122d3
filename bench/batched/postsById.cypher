// The posts with these ids.
UNWIND $keys AS key
MATCH (post:Post {id: key})
RETURN key, {id: post.id, name: post.name} AS value
