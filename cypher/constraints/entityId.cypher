// Makes the id of every record unique.
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE
