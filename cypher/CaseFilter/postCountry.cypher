// The countries its posts stand in.
MATCH (this)<-[:REFERRED]-(:Post)-[:LOCATED_IN]->(node:Country)
