// The host countries of its posts.
MATCH (this)<-[:REFERRED]-(:Post)-[:LOCATED_IN]->(node:Country)
