// The country's cases.
MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(node:Case)
