// Finds the citations that a package brought.
CREATE INDEX citationPackage IF NOT EXISTS
FOR ()-[citation:SUPPORTED_BY]-()
ON (citation.package)
