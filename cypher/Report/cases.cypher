// The report's cases.
MATCH (this)<-[:SUPPORTED_BY]-(node)
