/** The Neo4j that this program runs by itself; `pom.xml` beside this file names the same. */
export const neo4jVersion = '5.26.25';
