// The provinces of its companies.
MATCH (this)-[:INVOLVES]->(company:Company)
RETURN company.province
