import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { cypherAt } from '../cypherAt.ts';
import { driverTo } from './driverTo.ts';
import { peerAddress } from './peerAddress.ts';

// The library has no grouping along a path: its own way to one is a field with a statement.
const areas = `extend type Post {
  areas: [BrokeredArea!]! @cypher(statement: ${JSON.stringify(cypherAt('peers/areasOfPost'))}, columnName: "area")
}`;
const types = readFileSync(new URL('./neo4jGraphql.graphql', import.meta.url), 'utf8');
const library = new Neo4jGraphQL({
  typeDefs: [types, areas],
  driver: driverTo(peerAddress()),
  features: { filters: { String: { GTE: true, LTE: true } } },
});
const server = new ApolloServer({ schema: await library.getSchema() });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.send?.(url);
