// Makes the id of a scheme unique, so that the planner expects a single node.
CREATE CONSTRAINT schemeId IF NOT EXISTS
FOR (scheme:Scheme) REQUIRE scheme.id IS UNIQUE
