// The results of checking its quotes.
MATCH (this)-[citation:SUPPORTED_BY]->()
RETURN citation.quoteCheck
