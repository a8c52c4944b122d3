// Finds the citations of parties that are joined to others.
CREATE INDEX citationEntityStated IF NOT EXISTS
FOR ()-[citation:SUPPORTED_BY]-()
ON (citation.entityStated)
