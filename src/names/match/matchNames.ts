import { type Comparison, compareNames, type Difference } from '../compare/compareNames.ts';
import { type NamedRecord, namesOf, type RecordName } from '../namesOf.ts';
import { isSameIdentifier, readIdentifier } from '../readIdentifier.ts';
import { type ReadName, readName } from '../readName.ts';
import { countryInWords } from '../vocabulary/countryInWords.ts';

/** A record that a name may be of; the country is its ISO 3166-1 alpha-2 code, null if unknown. */
export interface MatchRecord extends NamedRecord {
  readonly country?: string | null | undefined;
}

/** A name that is asked for, with the country and the identifiers that are known of its bearer. */
export interface Asked {
  readonly name: string;
  readonly country?: string | null | undefined;
  /** As `SCHEME:value`, the value alone, or the address of a register. */
  readonly identifiers?: readonly string[] | undefined;
}

/** A reason for a score: the points add up to it, cut at 0 and 100. */
export interface Feature {
  readonly feature: 'NAME' | 'IDENTIFIER' | 'ADDRESS' | 'COUNTRY' | 'AMBIGUOUS';
  readonly points: number;
  readonly because: string;
}

/** SAME: the record is the one that is asked for. REVIEW: a person must look. DIFFERENT: it is another. */
export type Verdict = 'SAME' | 'REVIEW' | 'DIFFERENT';

/** A record compared with what is asked. */
export interface RecordMatch {
  readonly id: string;
  readonly score: number;
  readonly verdict: Verdict;
  readonly matched: RecordName;
  readonly difference: Difference;
  readonly features: readonly Feature[];
}

/** Differences in form alone. Names of one meaning are not among them: many institutions differ by the order of their words. */
const formal: ReadonlySet<Difference> = new Set(['NONE', 'SPACING', 'LEGAL_FORM', 'SYNONYM', 'SCRIPT']);

/** Least score of SAME, and the least that is worth a look. */
const SAME_FROM = 94;
const REVIEW_FROM = 55;

/** Letters below which a name is too short to be sure of, and below which its sound alone is. */
const SHORT = 3;
const SHORT_SOUND = 14;

/** Ranks records by how likely each is the bearer of a name. Scores mean the same for every name; SAME is said of one record at most. */
export function matchNames(
  asked: Asked,
  records: readonly MatchRecord[],
  read: (text: string) => ReadName = readName,
): RecordMatch[] {
  const name = read(asked.name);
  const ranked = records
    .map((record) => matchRecord(asked, name, record, read))
    .sort(
      (one, other) =>
        other.score - one.score ||
        Number(isIdentified(other)) - Number(isIdentified(one)) ||
        (one.id < other.id ? -1 : 1),
    );
  const [first, second] = ranked;
  const isClear =
    first === undefined ||
    second?.verdict !== 'SAME' ||
    first.score - second.score >= 1 ||
    (isIdentified(first) && !isIdentified(second));
  if (isClear) return ranked.map(onlyFirst);
  return ranked.map((match) => (match.verdict === 'SAME' ? ambiguous(match) : match));
}

const isIdentified = ({ features }: RecordMatch): boolean =>
  features.some(({ feature, points }) => feature === 'IDENTIFIER' && points >= 0);

const onlyFirst = (match: RecordMatch, index: number): RecordMatch =>
  index === 0 || match.verdict !== 'SAME' ? match : { ...match, verdict: 'REVIEW' };

const ambiguous = (match: RecordMatch): RecordMatch => ({
  ...match,
  verdict: 'REVIEW',
  features: [...match.features, { feature: 'AMBIGUOUS', points: 0, because: 'Another record is as likely.' }],
});

function matchRecord(
  asked: Asked,
  name: ReadName,
  record: MatchRecord,
  read: (text: string) => ReadName,
): RecordMatch {
  const { matched, comparison } = bestName(name, record, read);
  const features: Feature[] = [
    { feature: 'NAME', points: comparison.score, because: saying(comparison.difference, matched) },
    ...identifierFeature(asked, record, comparison.score),
    ...countryFeature(asked, record),
  ];
  const points = features.reduce((sum, each) => sum + each.points, 0);
  const score = Math.round(10 * Math.max(0, Math.min(100, points))) / 10;
  return {
    id: record.id,
    score,
    verdict: verdictOf(name, comparison, features, score),
    matched,
    difference: comparison.difference,
    features,
  };
}

function bestName(name: ReadName, record: MatchRecord, read: (text: string) => ReadName) {
  let matched: RecordName = { text: record.name, kind: 'NAME', language: null };
  let comparison: Comparison = { score: -1, difference: 'WORDS' };
  for (const each of namesOf(record)) {
    const found = compareNames(name, read(each.text));
    if (found.score <= comparison.score) continue;
    matched = each;
    comparison = found;
  }
  return { matched, comparison };
}

function verdictOf(
  name: ReadName,
  { difference }: Comparison,
  features: readonly Feature[],
  score: number,
): Verdict {
  if (features.some(({ feature, points }) => feature === 'IDENTIFIER' && points >= 0)) return 'SAME';
  const sure =
    formal.has(difference) &&
    score >= SAME_FROM &&
    [...name.compact].length >= (name.chinese ? 2 : SHORT) &&
    (difference !== 'SCRIPT' || name.compact.length >= SHORT_SOUND) &&
    features.every(({ points }) => points >= 0);
  if (sure) return 'SAME';
  return score >= REVIEW_FROM ? 'REVIEW' : 'DIFFERENT';
}

/** Returns the difference between two names in words; of two that are the same, the name too: it may be any of several. */
const saying = (difference: Difference, { text }: RecordName): string =>
  difference === 'NONE' ? `The names are the same: ${text}.` : sayings[difference];

const sayings: Readonly<Record<Exclude<Difference, 'NONE'>, string>> = {
  SPACING: 'The names are the same but for spaces.',
  LEGAL_FORM: 'The names are the same but for a legal form or a country in brackets.',
  SYNONYM: 'The names are the same but for synonyms of a country, a city, a post or a type of institution.',
  MEANING: 'The names have words of the same meaning.',
  WORD_ORDER: 'The names have the same words in another order.',
  SCRIPT: 'One name is in another script: it is compared by sound and meaning.',
  TYPING: 'The names differ by letters.',
  INITIALS: 'One name has the initials of the other.',
  WORDS: 'The names share some words.',
};

const OTHER_IDENTIFIER = -40;
const SAME_COUNTRY = 2;
const OTHER_COUNTRY = -15;

function identifierFeature({ identifiers = [] }: Asked, record: MatchRecord, score: number): Feature[] {
  const own = (record.identifiers ?? []).map(readIdentifier);
  const given = identifiers.map(readIdentifier);
  const same = given.find((each) => own.some((other) => isSameIdentifier(each, other)));
  if (same)
    return [
      { feature: 'IDENTIFIER', points: 100 - score, because: `Both have the identifier ${same.text}.` },
    ];
  const other = given.find(({ scheme }) => scheme !== '' && own.some((each) => each.scheme === scheme));
  return other
    ? [
        {
          feature: 'IDENTIFIER',
          points: OTHER_IDENTIFIER,
          because: `The record has another ${other.scheme.toUpperCase()}.`,
        },
      ]
    : [];
}

function countryFeature({ country }: Asked, record: MatchRecord): Feature[] {
  if (!country || !record.country) return [];
  const isSame = country.toUpperCase() === record.country.toUpperCase();
  const because = `${isSame ? 'Both are' : 'The record is'} of ${countryInWords(record.country)}.`;
  return [{ feature: 'COUNTRY', points: isSame ? SAME_COUNTRY : OTHER_COUNTRY, because }];
}
