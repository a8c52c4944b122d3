// A post and its 50 latest cases with what they join.
MATCH (post:Post {id: $post})
CALL (post) {
  MATCH (post)-[:REFERRED]->(case:Case)
  WITH case
  ORDER BY case.firstDay DESC, case.id
  LIMIT 50
  RETURN collect({
    id: case.id, title: case.title, date: case.firstDay,
    targets: [(case)-[:OFFERS]->(target) | {
      id: target.id, name: target.name,
      country: head([(target)-[:LOCATED_IN]->(country) | {id: country.id, name: country.name}])
    }],
    companies: [(case)-[:INVOLVES]->(company) | {id: company.id, name: company.name}],
    technologies: [(case)-[:CONCERNS]->(technology) | {
      id: technology.id, name: technology.name,
      area: head([(technology)-[:WITHIN]->(area) | {id: area.id, name: area.name}])
    }]
  }) AS cases
}
RETURN {id: post.id, name: post.name, cases: cases} AS answer
