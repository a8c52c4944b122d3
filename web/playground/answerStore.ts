import { useSyncExternalStore } from 'react';
import { type ExplainedField, readExplain, readNotices } from './readExplain.ts';

/** What the playground remembers of the latest answer to an operation. */
export interface LatestAnswer {
  readonly operation: string;
  readonly milliseconds: number;
  readonly bytes: number;
  readonly failed: boolean;
  readonly asked: boolean;
  readonly explain: readonly ExplainedField[];
  readonly notices: readonly string[];
}

interface State {
  readonly synthetic: boolean;
  readonly explaining: boolean;
  readonly latest: LatestAnswer | null;
}

let state: State = { synthetic: false, explaining: false, latest: null };
const listeners = new Set<() => void>();

function change(part: Partial<State>): void {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
}

/** Whether the explain tab is open, so that answers should carry their Cypher. */
export const isExplaining = (): boolean => state.explaining;

/** Says that the explain tab was opened or closed. */
export const setExplaining = (explaining: boolean): void => change({ explaining });

/** Notes whether the data is synthetic, once an answer has said so. */
export const noteSynthetic = (synthetic: boolean): void => change({ synthetic });

/** Notes an answer, with what its extensions hold. */
export function noteAnswer(answer: Omit<LatestAnswer, 'explain' | 'notices'>, extensions: unknown): void {
  change({ latest: { ...answer, explain: readExplain(extensions), notices: readNotices(extensions) } });
}

/** The state, for a component that shows it. */
export function useAnswers(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
