// Finds citations by assertion, in particular the few denials.
CREATE INDEX citationAssertion IF NOT EXISTS
FOR ()-[citation:SUPPORTED_BY]-()
ON (citation.assertion)
