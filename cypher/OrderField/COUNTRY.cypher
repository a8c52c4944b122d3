// By the name of the country where it is located, in the order of its sort key.
head([(node)-[:LOCATED_IN]->(country:Country) | country.sortKey])
