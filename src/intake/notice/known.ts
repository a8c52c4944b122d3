import type { MatchRecord } from '../../names/match/matchNames.ts';
import { NameIndex } from '../../names/match/nameIndex.ts';
import { technologyFinder } from './find/findTechnologies.ts';
import type { PartyCandidate } from './proposal.ts';

/** Records of a graph, by kind, that names of a notice may be of. */
export interface KnownNames {
  readonly posts: NameIndex;
  /** Country of each post, by its id. */
  readonly countries: ReadonlyMap<string, string>;
  readonly findTechnologies: ReturnType<typeof technologyFinder>;
  readonly targets: NameIndex;
  readonly companies: NameIndex;
  readonly labels: ReadonlyMap<string, string>;
}

/** Kinds of records that notices name. */
export const kindsInNotices = ['post', 'technology', 'target', 'company'] as const;

/** Returns what a proposal needs to know of the named records of a graph. */
export function knownNames(records: readonly MatchRecord[]): KnownNames {
  const of = (kind: string) => records.filter(({ id }) => id.startsWith(`${kind}/`));
  return {
    posts: new NameIndex(of('post')),
    countries: new Map(of('post').flatMap(({ id, country }) => (country ? [[id, country] as const] : []))),
    findTechnologies: technologyFinder(of('technology')),
    targets: new NameIndex(of('target')),
    companies: new NameIndex(of('company')),
    labels: new Map(records.map(({ id, name }) => [id, name])),
  };
}

/** Records of each name that are offered to a person. */
const MOST_CANDIDATES = 3;

/** Returns the records that a name may be of, the likeliest first. */
export const candidatesFor = (
  name: string,
  country: string | null,
  index: NameIndex,
  labels: ReadonlyMap<string, string>,
): PartyCandidate[] =>
  index
    .match({ name, country }, MOST_CANDIDATES)
    .filter(({ verdict }) => verdict !== 'DIFFERENT')
    .map(({ id, score, verdict }) => ({ id, label: labels.get(id) ?? id, score, verdict }));
