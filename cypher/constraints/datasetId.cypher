// There is one dataset node.
CREATE CONSTRAINT datasetId IF NOT EXISTS
FOR (dataset:Dataset)
REQUIRE dataset.id IS UNIQUE
