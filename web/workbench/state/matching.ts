import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { NamedRecord } from '../model/namedRecord.ts';
import { followOtherTabs, isObject, keptHere, today } from './keptHere.ts';

/** A candidate as a person chose it, with what the server said of it. */
export interface ChosenRecord extends NamedRecord {
  readonly synthetic: boolean;
  readonly score: number;
  readonly verdict: string;
  readonly difference: string;
  readonly matched: string;
  readonly because: string;
}

/** A person's decision about a name: the record that has it, or that none of the candidates has. */
export interface NameDecision {
  readonly record: ChosenRecord | null;
  /** The day of the choice. */
  readonly on: string;
}

/** A list of names that a person matches, and what is decided about names in this browser. */
export interface Matching {
  /** The list as it was pasted, one name a line. */
  readonly text: string;
  /** The list that is being matched. */
  readonly names: readonly string[];
  readonly decisions: Readonly<Record<string, NameDecision>>;
}

const NAME = 'wishlist-graph.matching';

/** The store of matched names: kept in the browser after each change, and shared by its tabs. */
export const useMatching = create<Matching>()(
  persist((): Matching => ({ text: '', names: [], decisions: {} }), {
    name: NAME,
    version: 1,
    storage: keptHere<Matching>(
      'This browser keeps nothing: download the decisions before you close the page.',
    ),
    merge: (stored, current) => {
      const read = readMatching(stored);
      // Candidates belong to the list: one with the same names is the same list.
      const isSame = read.names.join('\n') === current.names.join('\n');
      return { ...current, ...read, names: isSame ? current.names : read.names };
    },
  }),
);

/** Takes over what another tab decides. */
export const followNamesOfOtherTabs = () => followOtherTabs(NAME, () => useMatching.persist.rehydrate());

/** Reads what a browser kept; an entry that is no decision is left out. */
export function readMatching(stored: unknown): Matching {
  const { text, names, decisions } = isObject(stored) ? stored : {};
  const entries = Object.entries(isObject(decisions) ? decisions : {}).flatMap(([name, kept]) => {
    const decision = readDecision(kept);
    return decision ? [[name, decision] as const] : [];
  });
  return {
    text: typeof text === 'string' ? text : '',
    names: Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
    decisions: Object.fromEntries(entries),
  };
}

function readDecision(kept: unknown): NameDecision | null {
  if (!isObject(kept) || typeof kept.on !== 'string') return null;
  if (kept.record === null) return { record: null, on: kept.on };
  const record = readRecord(kept.record);
  return record && { record, on: kept.on };
}

function readRecord(kept: unknown): ChosenRecord | null {
  if (!isObject(kept)) return null;
  const { id, label, labelZh, synthetic, score } = kept;
  if (typeof id !== 'string' || typeof label !== 'string' || typeof score !== 'number') return null;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id,
    label,
    labelZh: typeof labelZh === 'string' ? labelZh : null,
    synthetic: synthetic === true,
    score,
    verdict: text(kept.verdict),
    difference: text(kept.difference),
    matched: text(kept.matched),
    because: text(kept.because),
  };
}

/** Keeps the list as it is being written. */
export function writeNames(text: string): void {
  useMatching.setState({ text });
}

/** Begins to match a list. */
export function matchNames(names: readonly string[]): void {
  useMatching.setState({ names });
}

/** Decides about names: which record each has, or null for none of the candidates. */
export function decideNames(chosen: readonly (readonly [name: string, record: ChosenRecord | null])[]): void {
  const on = today();
  useMatching.setState(({ decisions }) => ({
    decisions: {
      ...decisions,
      ...Object.fromEntries(chosen.map(([name, record]) => [name, { record, on }])),
    },
  }));
}

/** Takes the decision about a name back. */
export function takeNameBack(name: string): void {
  useMatching.setState(({ decisions: { [name]: _, ...decisions } }) => ({ decisions }));
}
