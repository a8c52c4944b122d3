// Makes the id of a post unique, so that the planner expects a single record.
CREATE CONSTRAINT postId IF NOT EXISTS
FOR (post:Post) REQUIRE post.id IS UNIQUE
