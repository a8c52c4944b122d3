import type { Facts } from '../peer.ts';

/** One kind of question that analysts and their scripts ask, and how many of a hundred are of it. */
interface Share {
  readonly of100: number;
  readonly query: string;
  readonly variables: (facts: Facts, turn: number) => object;
}

/** Counts up, so that one question after the other differs, and each run asks the same. */
const pick = <T>(values: readonly T[], turn: number): T | undefined => values[turn % values.length];

const texts = ['houston', 'vaccine', '生物', 'university', 'laser', 'hua wei', 'moscow', 'energy'];
const areas = ['area/bio', 'area/aic', 'area/new', 'area/ene'];

const shares: readonly Share[] = [
  {
    of100: 30,
    query: '{ post(id: "post/houston") { id name caseCount country { name } } }',
    variables: () => ({}),
  },
  {
    of100: 20,
    query:
      'query ($text: String!) { search(text: $text, first: 10) { edges { score node { id label } matched { text } } } }',
    variables: (_, turn) => ({ text: pick(texts, turn) }),
  },
  {
    of100: 20,
    query:
      'query ($area: ID!) { cases(where: { area: { eq: $area } }, orderBy: { field: DATE, direction: DESC }, first: 25) { nodes { id title date grade targets { nodes { id name } } } } }',
    variables: (_, turn) => ({ area: pick(areas, turn) }),
  },
  {
    of100: 10,
    query:
      '{ post(id: "post/houston") { cases(first: 20) { nodes { title targets { nodes { name country { name } } } companies { nodes { name } } technologies { nodes { name area { name } } } } } } }',
    variables: () => ({}),
  },
  {
    of100: 10,
    query:
      'query ($area: ID!) { breakdown(by: [POST, YEAR], where: { area: { eq: $area } }, first: 25) { totalCount nodes { caseCount keys { label } } } }',
    variables: (_, turn) => ({ area: pick(areas, turn) }),
  },
  {
    of100: 10,
    query:
      'query ($to: ID!) { paths(from: "post/houston", to: $to, first: 3) { complete paths { strength hops { from { id } to { id } } } } }',
    variables: ({ targets }, turn) => ({ to: pick(targets as string[], turn) }),
  },
];

/** The question of a turn: the kinds follow one another as often as their shares say. */
export function question(facts: Facts, turn: number): { query: string; variables: object } {
  let place = (turn * 37) % 100;
  for (const { of100, query, variables } of shares) {
    if (place < of100) return { query, variables: variables(facts, Math.floor(turn / 7)) };
    place -= of100;
  }
  throw new Error('The shares do not add up to a hundred.');
}
