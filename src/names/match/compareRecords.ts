import { namesOf } from '../namesOf.ts';
import { type ReadName, readName } from '../readName.ts';
import { type Feature, type MatchRecord, matchNames, type RecordMatch } from './matchNames.ts';

/** A record that may have a duplicate; the address is that of a report. */
export interface Comparable extends MatchRecord {
  readonly url?: string | null | undefined;
}

/** Two records compared: the best match of a name of one with the other. */
export interface PairMatch extends Pick<RecordMatch, 'score' | 'matched' | 'difference' | 'features'> {
  /** The name that was asked for. */
  readonly name: string;
}

/** Points of names that share an abbreviation. */
const SAME_ABBREVIATION = 85;

/** Returns the likelihood that two records are one: the best that `match` says of either when it is asked for the names of the other. */
export function compareRecords(
  one: Comparable,
  other: Comparable,
  read: (text: string) => ReadName = readName,
): PairMatch | null {
  let best: PairMatch | null = null;
  for (const match of [...asking(one, other, read), ...asking(other, one, read)])
    if (best === null || match.score > best.score) best = match;
  const address = best && addressFeature(one, other, best.score);
  return best && address ? { ...best, score: 100, features: [...best.features, address] } : best;
}

function asking(one: Comparable, other: Comparable, read: (text: string) => ReadName): PairMatch[] {
  const { country, identifiers } = one;
  // Pinyin repeats a Chinese name: two names that sound the same are not more alike for it.
  const names = namesOf(one).filter(({ kind }) => kind !== 'PINYIN');
  return names.flatMap(({ text: name, kind }) =>
    matchNames({ name, country, identifiers: identifiers ?? [] }, [other], read).map(
      ({ score, matched, difference, features }) => {
        const match = { name, score, matched, difference, features };
        return [kind, matched.kind].includes('ABBREVIATION') ? abbreviated(match) : match;
      },
    ),
  );
}

/** Organisations share abbreviations: one alone says little, unless an identifier says more. */
function abbreviated(match: PairMatch): PairMatch {
  const [name, ...others] = match.features;
  const isIdentified = others.some(({ feature, points }) => feature === 'IDENTIFIER' && points >= 0);
  if (!name || name.points <= SAME_ABBREVIATION || isIdentified) return match;
  const because = `The names share an abbreviation: ${match.matched.text}.`;
  const features = [{ ...name, points: SAME_ABBREVIATION, because }, ...others];
  const points = features.reduce((sum, each) => sum + each.points, 0);
  return { ...match, score: Math.round(10 * Math.max(0, points)) / 10, features };
}

const addressFeature = (one: Comparable, other: Comparable, score: number): Feature | null =>
  one.url && one.url === other.url
    ? { feature: 'ADDRESS', points: 100 - score, because: `Both have the address ${one.url}.` }
    : null;
