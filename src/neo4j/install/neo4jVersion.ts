/** Version of the Neo4j that this program installs and runs; `pom.xml` beside this file names the same. */
export const NEO4J_VERSION = '5.26.25';
