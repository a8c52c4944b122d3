// Finds the citations with a credibility of their own.
CREATE INDEX citationCredibility IF NOT EXISTS
FOR ()-[citation:SUPPORTED_BY]-()
ON (citation.credibility)
