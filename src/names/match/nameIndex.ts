import { editDistance } from '../compare/editDistance.ts';
import { isUnspaced } from '../isHan.ts';
import { namesOf } from '../namesOf.ts';
import { readIdentifier } from '../readIdentifier.ts';
import { type ReadName, readName } from '../readName.ts';
import { rememberTexts } from '../rememberTexts.ts';
import { initialsToken, nameTokens } from '../tokens.ts';
import { type Asked, type MatchRecord, matchNames, type RecordMatch } from './matchNames.ts';
import { tokenWeights } from './tokenWeights.ts';

/** Records that are compared in full, and the most postings that are read to choose them. */
const MOST_COMPARED = 30;
const MOST_POSTINGS = 30_000;

/** Weight of a token that distinguishes little: a sound that words share, or a part of a legal form. */
const LEAST_WEIGHT = 0.05;

/** Names that are kept as they were read. */
const MOST_KEPT = 200_000;

/** Words of the index that a misspelt word may be. */
const MOST_SPELLINGS = 6;

/** The records that have a token. */
interface Postings {
  readonly token: string;
  readonly of: readonly number[];
  readonly weight: number;
}

/** An index of names in memory: it finds the records that a name may be of, and compares them. */
export class NameIndex {
  private readonly records: readonly MatchRecord[];
  private readonly postings = new Map<string, number[]>();
  /** Words by each three letters that stand together in them. */
  private readonly spellings = new Map<string, string[]>();
  private readonly read = rememberTexts(MOST_KEPT, readName);
  private readonly points: Float64Array;

  constructor(records: readonly MatchRecord[]) {
    this.records = records;
    this.points = new Float64Array(records.length);
    for (const [index, record] of records.entries()) this.add(index, record);
    for (const token of this.postings.keys())
      if (isWord(token)) for (const gram of gramsOf(token)) push(this.spellings, gram, token);
  }

  /** Returns the best matches of a name, the best first, as if one record were not there. */
  match(asked: Asked, first: number, without?: string): RecordMatch[] {
    const candidates = this.candidates(this.read(asked.name));
    for (const identifier of asked.identifiers ?? []) candidates.push(...this.identified(identifier));
    const records = [...new Set(candidates)]
      .flatMap((index) => this.records[index] ?? [])
      .filter(({ id }) => id !== without);
    return matchNames(asked, records, this.read).slice(0, first);
  }

  private add(index: number, record: MatchRecord): void {
    const tokens = new Set<string>();
    for (const { text } of namesOf(record)) for (const token of nameTokens(readName(text))) tokens.add(token);
    for (const identifier of record.identifiers ?? []) tokens.add(identifierToken(identifier));
    for (const token of tokens) push(this.postings, token, index);
  }

  private identified(identifier: string): readonly number[] {
    return this.postings.get(identifierToken(identifier)) ?? [];
  }

  /** Returns the records that share most with a name in its letters, and those that share most with its sound and meaning. */
  private candidates(name: ReadName): number[] {
    const tokens = nameTokens(name);
    if (!name.chinese && !name.normal.includes(' ')) tokens.push(initialsToken(name.compact));
    const weights = tokenWeights(name);
    const lists = tokens.flatMap((token) => this.listsOf(token, weights.get(token) ?? LEAST_WEIGHT));
    const found = this.sharing(lists);
    if (!name.chinese) return found;
    return [...found, ...this.sharing(lists.filter(({ token }) => !isUnspaced(token)))];
  }

  /** Returns the records that are in most of some lists; those in the shortest lists come first. */
  private sharing(lists: readonly Postings[]): number[] {
    const touched: number[] = [];
    let read = 0;
    for (const { of, weight } of lists.toSorted((one, other) => one.of.length - other.of.length)) {
      if (read > 0 && read + of.length > MOST_POSTINGS) break;
      read += of.length;
      const points = weight * Math.log(1 + this.records.length / of.length);
      for (const index of of) {
        if (this.points[index] === 0) touched.push(index);
        this.points[index] = (this.points[index] ?? 0) + points;
      }
    }
    touched.sort((one, other) => (this.points[other] ?? 0) - (this.points[one] ?? 0) || one - other);
    for (const index of touched) this.points[index] = 0;
    return touched.slice(0, MOST_COMPARED);
  }

  private listsOf(token: string, weight: number): Postings[] {
    const of = this.postings.get(token);
    if (of) return [{ token, of, weight: token.startsWith('#') ? 2 : weight }];
    if (!isWord(token)) return [];
    return this.spelledLike(token).map((word) => ({
      token,
      of: this.postings.get(word) ?? [],
      weight: 0.6 * weight,
    }));
  }

  /** Returns words of the index that a word is a misspelling of. */
  private spelledLike(word: string): string[] {
    const most = word.length < 8 ? 1 : 2;
    const shared = new Map<string, number>();
    for (const gram of gramsOf(word))
      for (const other of this.spellings.get(gram) ?? [])
        if (Math.abs(other.length - word.length) <= most) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared]
      .filter(([, count]) => count >= word.length / 3 - 1)
      .sort(([, one], [, other]) => other - one)
      .slice(0, 50)
      .filter(([other]) => editDistance(word, other, most) <= most)
      .slice(0, MOST_SPELLINGS)
      .map(([other]) => other);
  }
}

const identifierToken = (identifier: string): string => `#id ${readIdentifier(identifier).value}`;

const isWord = (token: string) => token.length >= 4 && /^[a-z]+$/.test(token);

/** Each three letters that stand together in a word, with its ends. */
function gramsOf(word: string): string[] {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
