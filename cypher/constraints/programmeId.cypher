// A programme is found by its id alone, and the planner knows that it is one.
CREATE CONSTRAINT programmeId IF NOT EXISTS
FOR (programme:Programme) REQUIRE programme.id IS UNIQUE
