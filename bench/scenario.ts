import { readdirSync, readFileSync } from 'node:fs';
import { cypherAt } from './cypherAt.ts';

/** Bound on our answer: a page to 500 ms, a count or grouping to 1.3 times the hand-written statement. */
export type Bound = 'page' | 'hand';

/** The peers that answer over HTTP, each with its operation in a file of that name. */
export const servers = ['ours', 'neo4jGraphql', 'batched'] as const;
export type Server = (typeof servers)[number];

/** One question in the words of each peer that is asked it. */
export interface Scenario {
  readonly name: string;
  readonly bound: Bound | undefined;
  readonly operations: ReadonlyMap<Server, string>;
  readonly statement: string;
}

const compared = ['lookup', 'list', 'nested', 'postAreas'];
const counted = ['countAreaAndPost', 'targetsByCases', 'companiesByTargets', 'areasOfPost'];
const folder = new URL('./scenarios/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.startsWith('page'))
  .sort();

/** Every scenario by name, those with peers first. */
export const scenarioNames: readonly string[] = [...compared, ...pages, ...counted];

/** Reads a scenario from its folder. */
export function readScenario(name: string): Scenario {
  const files = new Set(readdirSync(new URL(`${name}/`, folder)));
  const asked = servers.filter((server) => files.has(`${server}.graphql`));
  return {
    name,
    bound: pages.includes(name) ? 'page' : counted.includes(name) ? 'hand' : undefined,
    operations: new Map(
      asked.map((server) => [server, readFileSync(new URL(`${name}/${server}.graphql`, folder), 'utf8')]),
    ),
    statement: cypherAt(`scenarios/${name}/bare`),
  };
}
