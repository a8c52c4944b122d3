// Returns the grades of reports and the classes of technologies, each with the record that it is about and what there can be one of for a record.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:GRADES|CLASSIFIES]-(dependent:Entity)
OPTIONAL MATCH (dependent)-[:INTO]->(:SchemeClass)-[:CLASS_OF]->(scheme:Scheme)
RETURN dependent.id AS id, id AS about, coalesce(scheme.id, 'grade') AS of
ORDER BY id
