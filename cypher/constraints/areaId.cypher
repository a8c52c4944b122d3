// A area is found by its id alone, and the planner knows that it is one.
CREATE CONSTRAINT areaId IF NOT EXISTS
FOR (area:Area) REQUIRE area.id IS UNIQUE
