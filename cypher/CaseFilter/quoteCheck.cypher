// What came of looking for its quotes again.
MATCH (this)-[citation:SUPPORTED_BY]->()
RETURN citation.quoteCheck
