// Each record has its own id.
CREATE CONSTRAINT entityId IF NOT EXISTS
FOR (entity:Entity)
REQUIRE entity.id IS UNIQUE
