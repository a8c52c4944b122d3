// The host country of the post.
MATCH (this)-[:LOCATED_IN]->(node)
