// The cases that offer a target there.
MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(node:Case)
