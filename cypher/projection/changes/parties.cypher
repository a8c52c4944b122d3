// Those of some posts, targets, companies and technologies that the graph has, each with its kind, province, country and area.
UNWIND $ids AS id
MATCH (party:Entity {id: id})
RETURN id, party.kind, party.province, [(party)-[:LOCATED_IN]->(country:Country) | country.id], [(party)-[:WITHIN]->(area:Area) | area.id]
