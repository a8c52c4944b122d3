// A technology is found by its id alone, and the planner knows that it is one.
CREATE CONSTRAINT technologyId IF NOT EXISTS
FOR (technology:Technology) REQUIRE technology.id IS UNIQUE
