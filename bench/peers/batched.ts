import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type DataLoader from 'dataloader';
import { cypherAt } from '../cypherAt.ts';
import { driverTo } from './driverTo.ts';
import { type Item, loader } from './loader.ts';
import { peerAddress } from './peerAddress.ts';

const driver = driverTo(peerAddress());
const FIRST = 50;

interface Context {
  readonly load: (name: string, key: string) => Promise<Item[]>;
}

/** The loaders of one request, each made when first asked for. */
function requestContext(): Context {
  const loaders = new Map<string, DataLoader<string, Item[]>>();
  return {
    load: (name, key) => {
      const known = loaders.get(name) ?? loader(driver, name, { first: FIRST });
      loaders.set(name, known);
      return known.load(key);
    },
  };
}

const list = async (name: string, parameters: object) => {
  const { records } = await driver.executeQuery(cypherAt(`batched/${name}`), parameters, { routing: 'READ' });
  return records.map((record) => record.get('value'));
};
const many = (name: string) => (parent: Item, _args: unknown, context: Context) =>
  context.load(name, parent.id);
const one = (name: string) => async (parent: Item, _args: unknown, context: Context) =>
  (await context.load(name, parent.id))[0];
const byId =
  (name: string) =>
  async (_root: unknown, { id }: Item, context: Context) =>
    (await context.load(name, id))[0];

const server = new ApolloServer<Context>({
  typeDefs: readFileSync(new URL('./batched.graphql', import.meta.url), 'utf8'),
  resolvers: {
    Query: {
      case: byId('casesById'),
      post: byId('postsById'),
      posts: () => list('posts', {}),
      cases: (_root: unknown, args: object) => list('cases', args),
    },
    Post: { cases: many('casesOfPosts'), areas: many('areasOfPosts') },
    Case: {
      targets: many('targetsOfCases'),
      companies: many('companiesOfCases'),
      technologies: many('technologiesOfCases'),
    },
    Target: { country: one('countryOfTargets') },
    Technology: { area: one('areaOfTechnologies') },
  },
});
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => requestContext(),
});
process.send?.(url);
