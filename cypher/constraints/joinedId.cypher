// Makes the id of every joined record unique.
CREATE CONSTRAINT joinedId IF NOT EXISTS
FOR (joined:Joined) REQUIRE joined.id IS UNIQUE
