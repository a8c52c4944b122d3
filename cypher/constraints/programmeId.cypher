// Makes the id of a programme unique, so that the planner expects a single record.
CREATE CONSTRAINT programmeId IF NOT EXISTS
FOR (programme:Programme) REQUIRE programme.id IS UNIQUE
