// Makes the id of a classification unique, so that the planner expects a single node.
CREATE CONSTRAINT classificationId IF NOT EXISTS
FOR (classification:Classification) REQUIRE classification.id IS UNIQUE
