// Makes the dataset node unique.
CREATE CONSTRAINT datasetId IF NOT EXISTS
FOR (dataset:Dataset)
REQUIRE dataset.id IS UNIQUE
