import { recordKinds } from '../../model/kinds.ts';
import { compareNames } from '../../names/compare/compareNames.ts';
import { mayBeAlike } from '../../names/compare/mayBeAlike.ts';
import { identifierValue } from '../../names/identifierValue.ts';
import { type NamedRecord, namesOf, type RecordName } from '../../names/namesOf.ts';
import { foldedText } from '../../names/normalForm.ts';
import { isSameIdentifier, type ReadIdentifier, readIdentifier } from '../../names/readIdentifier.ts';
import { type ReadName, readName } from '../../names/readName.ts';
import { rememberTexts } from '../../names/rememberTexts.ts';

/** A record that may be the one that is searched for. */
export interface Candidate extends NamedRecord {
  readonly summary: string | null;
}

/** A record with the name that is most like the one that is searched for. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  readonly matched: RecordName;
}

/** Records that are less like the text than this are not found. */
const LEAST_SCORE = 25;

/** Scores of what is not a name: an id, an id that begins so, an identifier, and a summary that has all words. */
const scores = { id: 100, idBegins: 90, identifier: 100, summary: 40 } as const;

/** Weight of the beginning of a name's sound, beside that of a written word: `hou` is Houston before 后量子密码. */
const OF_SOUND = 0.95;

/**
 * Ranks candidates by the name of each that is most like a text. Of equal ones an id that is written with its kind comes first,
 * then a name that is written the same, then records in the order of their kinds.
 */
export function rankRecords(
  asked: ReadName,
  ids: readonly string[],
  candidates: readonly Candidate[],
): Ranked[] {
  const given = readIdentifier(asked.text);
  return candidates
    .map((candidate) => rankOne(asked, ids, given, candidate))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort(
      (one, other) =>
        other.score - one.score ||
        Number(isOnly(other.id, ids)) - Number(isOnly(one.id, ids)) ||
        Number(other.matched.text === asked.text) - Number(one.matched.text === asked.text) ||
        kindOrder(one.id) - kindOrder(other.id) ||
        (one.id < other.id ? -1 : 1),
    );
}

const isOnly = (id: string, ids: readonly string[]): boolean => ids.length === 1 && ids[0] === id;

const kindOrder = (id: string): number =>
  recordKinds.findIndex((kind) => id.startsWith(`${kind.toLowerCase()}/`));

function rankOne(
  asked: ReadName,
  ids: readonly string[],
  given: ReadIdentifier,
  candidate: Candidate,
): Ranked {
  const { id } = candidate;
  const byId = ids.includes(id) ? scores.id : ids.some((start) => id.startsWith(start)) ? scores.idBegins : 0;
  let best: Ranked = { id, score: byId, matched: { text: id, kind: 'ID', language: null } };
  const consider = (score: number, matched: RecordName) => {
    if (
      score > best.score ||
      (score === best.score && matched.text === asked.text && best.matched.text !== asked.text)
    )
      best = { id, score, matched };
  };
  for (const name of namesOf(candidate)) {
    // An area has some thirty terms, most of which have nothing to do with the text.
    if (name.kind !== 'SYNONYM' || mayBeAlike(asked, readKept(name.text)))
      consider(scoreOf(asked, name), name);
  }
  for (const text of candidate.identifiers ?? [])
    if (isSameIdentifier(given, readIdentifier(text)) || isIdentifier(asked, text))
      consider(scores.identifier, { text, kind: 'IDENTIFIER', language: null });
  if (candidate.summary !== null && best.score < scores.summary && hasAllWords(candidate.summary, asked))
    consider(scores.summary, { text: candidate.summary, kind: 'SUMMARY', language: null });
  return best;
}

function scoreOf(asked: ReadName, { text, kind }: RecordName): number {
  const stored = readKept(text);
  const { score, difference } = compareNames(asked, stored);
  const isSound = !asked.chinese && (stored.chinese || kind === 'PINYIN');
  return isSound && difference === 'WORDS' ? Math.round(score * OF_SOUND * 10) / 10 : score;
}

/** True if a text is written as an identifier is, `SCHEME:value` or its value alone. */
const isIdentifier = ({ compact }: ReadName, identifier: string): boolean =>
  [identifier, identifierValue(identifier)].some((each) => readKept(each).compact === compact);

function hasAllWords(text: string, { parts }: ReadName): boolean {
  const folded = foldedText(text);
  const telling = parts.filter(({ role }) => role !== 'function');
  return (
    telling.length > 0 && telling.every((part) => part.text.split(' ').every((word) => folded.includes(word)))
  );
}

/** Searches while typing compare the same names again. */
const readKept = rememberTexts(20_000, readName);
