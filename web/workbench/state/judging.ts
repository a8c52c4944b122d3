import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { NamedRecord } from '../model/namedRecord.ts';
import { followOtherTabs, isObject, keptHere, today } from './keptHere.ts';

export const pairVerdicts = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type PairVerdict = (typeof pairVerdicts)[number];

/** A record of a pair, as it is kept. */
export type JudgedRecord = Pick<NamedRecord, 'id' | 'label'>;

/** A person's judgement of two records. */
export interface PairJudgement {
  readonly record: JudgedRecord;
  readonly other: JudgedRecord;
  readonly verdict: PairVerdict;
  readonly because: string;
  readonly on: string;
}

/** The judgements that a person has made in this browser. */
export interface Judging {
  /** The name, role or initials of the person. */
  readonly by: string;
  /** Those that the graph does not have yet. */
  readonly waiting: readonly PairJudgement[];
  /** Keys of the pairs that are put off. */
  readonly later: readonly string[];
  /** Those that were written since the page was opened, the latest last, each with the number of its import. */
  readonly written: readonly (PairJudgement & { readonly number: number })[];
  readonly isWriting: boolean;
  /** True while the person is asked whether to undo the latest that was written. */
  readonly isAsking: boolean;
  /** The reason why the latest could not be written. */
  readonly error: Error | null;
}

const NAME = 'wishlist-graph.judging';

/** State of a page that was just opened. */
const nothing = { written: [], isWriting: false, isAsking: false, error: null };

/** The store of judgements: what waits is kept in the browser after each change, and shared by its tabs. */
export const useJudging = create<Judging>()(
  persist((): Judging => ({ ...nothing, by: '', waiting: [], later: [] }), {
    name: NAME,
    version: 1,
    storage: keptHere<Pick<Judging, 'by' | 'waiting' | 'later'>>(
      'This browser keeps nothing: download the judgements before you close the page.',
    ),
    partialize: ({ by, waiting, later }) => ({ by, waiting, later }),
    merge: (stored, current) => ({ ...current, ...readJudging(stored) }),
  }),
);

/** Takes over what another tab judges. */
export const followJudgementsOfOtherTabs = () => followOtherTabs(NAME, () => useJudging.persist.rehydrate());

/** Returns the key of two records, the same whichever comes first. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one}~${other}` : `${other}~${one}`;

export const keyOfJudgement = ({ record, other }: Pick<PairJudgement, 'record' | 'other'>): string =>
  pairKey(record.id, other.id);

/** Reads what a browser kept; an entry that is no judgement is left out. */
export function readJudging(stored: unknown): Pick<Judging, 'by' | 'waiting' | 'later'> {
  const { by, waiting, later } = isObject(stored) ? stored : {};
  return {
    by: typeof by === 'string' ? by : '',
    waiting: (Array.isArray(waiting) ? waiting : []).flatMap((kept) => readJudgement(kept) ?? []),
    later: (Array.isArray(later) ? later : []).filter((key) => typeof key === 'string'),
  };
}

function readJudgement(kept: unknown): PairJudgement | null {
  if (!isObject(kept)) return null;
  const [record, other] = [readRecord(kept.record), readRecord(kept.other)];
  const verdict = pairVerdicts.find((each) => each === kept.verdict);
  const { because, on } = kept;
  if (!record || !other || !verdict || typeof because !== 'string' || typeof on !== 'string') return null;
  return { record, other, verdict, because, on };
}

function readRecord(kept: unknown): JudgedRecord | null {
  return isObject(kept) && typeof kept.id === 'string' && typeof kept.label === 'string'
    ? { id: kept.id, label: kept.label }
    : null;
}

/** Judges two records; another judgement of the same two that waits is replaced. */
export function judgePair(judgement: Omit<PairJudgement, 'on'>): void {
  const key = keyOfJudgement(judgement);
  useJudging.setState(({ waiting }) => ({
    error: null,
    isAsking: false,
    waiting: [...waiting.filter((each) => keyOfJudgement(each) !== key), { ...judgement, on: today() }],
  }));
}

/** Takes a judgement back that waits, and with it the reason why it could not be written. */
export function takeJudgementBack(judgement: PairJudgement): void {
  useJudging.setState(({ waiting }) => ({
    error: null,
    waiting: waiting.filter((each) => each !== judgement),
  }));
}

/** Takes the latest judgement back that waits, or asks whether to undo the latest that was written: an import is not undone by one key. */
export function takeLatestBack(): void {
  const { waiting, written, isWriting } = useJudging.getState();
  const last = waiting.at(-1);
  if (isWriting) return;
  if (last) takeJudgementBack(last);
  else if (written.length > 0) useJudging.setState({ isAsking: true });
}

export const keepLatest = (): void => {
  useJudging.setState({ isAsking: false });
};

/** Puts a pair off: it is not asked again in this browser until the person asks for it. */
export function putOff(key: string): void {
  useJudging.setState(({ later }) => ({ later: [...later.filter((each) => each !== key), key] }));
}

export const askAgain = (): void => {
  useJudging.setState({ later: [] });
};

export const setJudge = (by: string): void => {
  useJudging.setState({ by });
};
