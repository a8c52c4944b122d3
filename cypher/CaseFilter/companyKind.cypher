// The kinds of its companies.
MATCH (this)-[:INVOLVES]->(company:Company)
RETURN company.kind
