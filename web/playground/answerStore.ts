import { useSyncExternalStore } from 'react';
import { type ExplainedField, readExplain, readNotices } from './readExplain.ts';

/** Facts about the latest answer. */
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

/** True while the explain tab is open, so that answers should include their Cypher. */
export const isExplaining = (): boolean => state.explaining;

/** Records that the explain tab was opened or closed. */
export const setExplaining = (explaining: boolean): void => change({ explaining });

/** Records whether the data is synthetic. */
export const noteSynthetic = (synthetic: boolean): void => change({ synthetic });

/** Records an answer with the contents of its extensions. */
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
