// The technologies by the class that they lie in.
MATCH (class:SchemeClass)<-[:INTO]-(:Classification)-[:CLASSIFIES]->(technology:Technology)
WITH class, collect(1.0 * id(technology)) AS technologies
UNWIND range(0, size(technologies) - 1, 800) AS start
RETURN class.id, technologies[start..start + 800]
