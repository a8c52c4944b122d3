// Makes the id of an area unique, so that the planner expects a single record.
CREATE CONSTRAINT areaId IF NOT EXISTS
FOR (area:Area) REQUIRE area.id IS UNIQUE
