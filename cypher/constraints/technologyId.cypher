// Makes the id of a technology unique, so that the planner expects a single record.
CREATE CONSTRAINT technologyId IF NOT EXISTS
FOR (technology:Technology) REQUIRE technology.id IS UNIQUE
