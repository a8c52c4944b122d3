// Makes the id of a class unique, so that the planner expects a single node.
CREATE CONSTRAINT schemeClassId IF NOT EXISTS
FOR (schemeClass:SchemeClass) REQUIRE schemeClass.id IS UNIQUE
