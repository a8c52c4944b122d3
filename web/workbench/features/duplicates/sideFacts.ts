import type { DuplicateSideFragment, LikelyDuplicatesQuery } from '../../../generated/operations.ts';
import { dateWords } from '../../words/enumWords.ts';

export type LikelyPair = LikelyDuplicatesQuery['duplicates']['nodes'][number];

/** One fact of both sides; null where a side has nothing. */
export interface SideFact {
  readonly name: string;
  readonly record: string | null;
  readonly other: string | null;
  readonly compared: 'same' | 'partly' | 'differs' | null;
}

const names = [
  'Name',
  'In Chinese',
  'Other names',
  'Identifiers',
  'Country',
  'Place',
  'Area',
  'Organiser',
  'Publisher',
  'Published',
  'Address',
  'Cases',
] as const;

type FactName = (typeof names)[number];

/** Returns the facts of two records side by side, those that neither has left out. */
export function sideFacts({ record, other }: Pick<LikelyPair, 'record' | 'other'>): SideFact[] {
  const [one, two] = [factsOf(record), factsOf(other)];
  return names.flatMap((name) => {
    const [mine, theirs] = [one[name] ?? [], two[name] ?? []];
    if (mine.length === 0 && theirs.length === 0) return [];
    const compared = name === 'Cases' ? null : comparedWords(mine, theirs);
    return [{ name, record: joined(mine), other: joined(theirs), compared }];
  });
}

const joined = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null);

/** A side that says nothing neither shares nor differs. */
function comparedWords(mine: readonly string[], theirs: readonly string[]): SideFact['compared'] {
  if (mine.length === 0 || theirs.length === 0) return null;
  const shared = mine.filter((value) => theirs.includes(value)).length;
  if (shared === 0) return 'differs';
  return shared === mine.length && shared === theirs.length ? 'same' : 'partly';
}

function factsOf(side: DuplicateSideFragment): Partial<Record<FactName, readonly string[]>> {
  const some = (...values: readonly (string | null | undefined)[]) => values.flatMap((value) => value || []);
  return {
    Name: [side.label],
    'In Chinese': some(side.labelZh),
    Cases: [String(side.caseCount)],
    ...('aliases' in side ? { 'Other names': side.aliases.map(({ text }) => text) } : {}),
    ...('identifiers' in side ? { Identifiers: side.identifiers } : {}),
    ...('country' in side ? { Country: [side.country.label] } : {}),
    ...('city' in side ? { Place: some(side.city) } : {}),
    ...('province' in side ? { Place: some(side.province) } : {}),
    ...('area' in side ? { Area: [side.area.label] } : {}),
    ...('organiser' in side ? { Organiser: some(side.organiser) } : {}),
    ...('publisher' in side
      ? {
          Publisher: some(side.publisher),
          Published: some(side.publishedOn && dateWords(side.publishedOn)),
          Address: some(side.url),
        }
      : {}),
  };
}
