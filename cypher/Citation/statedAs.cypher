// The names, as its source has them, of what is joined to other records: of its party or, without one, of all parties of its case; and of its case and its report.
COLLECT {
  MATCH (stated:Joined {id: this.entityStated})
  RETURN stated.name AS name
  UNION
  MATCH (case)-[this]->()
  WHERE this.entity IS NULL
  OPTIONAL MATCH (joined:Joined {id: split(this.origin, ' ')[0]})
  WHERE joined.id <> joined.joinedInto
  WITH coalesce(joined, case) AS node
  MATCH (node)-[:SET_ASIDE]-(stated:Joined)
  WHERE stated.name IS NOT NULL AND stated.id <> stated.joinedInto
  RETURN stated.name AS name
  ORDER BY name
  UNION
  UNWIND split(this.origin, ' ') AS origin
  MATCH (stated:Joined {id: origin})
  WHERE stated.id <> stated.joinedInto AND stated.title IS NOT NULL
  RETURN stated.title AS name
  ORDER BY name
}
