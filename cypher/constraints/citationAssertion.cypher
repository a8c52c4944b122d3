// Finds citations by how they stand to the case: the few that deny it.
CREATE INDEX citationAssertion IF NOT EXISTS
FOR ()-[citation:SUPPORTED_BY]-()
ON (citation.assertion)
