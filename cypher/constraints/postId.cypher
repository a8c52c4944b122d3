// A post is found by its id alone, and the planner knows that it is one.
CREATE CONSTRAINT postId IF NOT EXISTS
FOR (post:Post) REQUIRE post.id IS UNIQUE
