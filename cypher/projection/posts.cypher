// The posts in the order of their ids, each with its host country.
MATCH (post:Post)
RETURN post.id, id(post), post.kind, [(post)-[:LOCATED_IN]->(country:Country) | id(country)]
ORDER BY post.id
