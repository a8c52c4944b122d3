// The posts joined to the country by its cases.
MATCH (this)<-[:LOCATED_IN]-(:Target)<-[:OFFERS]-(case:Case)<-[:REFERRED]-(node:Post)
