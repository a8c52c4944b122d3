import type { Graph } from '../../graph/graph.ts';
import { readRows } from '../importRows.ts';
import type { KindCounts } from '../report/counts.ts';
import { type Position, readPosition } from './position.ts';

/** Import that was begun and not finished. */
export interface Unfinished {
  readonly number: number;
  readonly files: readonly string[];
  readonly packages: readonly string[];
  readonly replace: boolean;
  /** Kinds of which nothing was stored when it began. */
  readonly fresh: ReadonlySet<string>;
  readonly progress: Position;
  readonly counts: KindCounts;
  /** True if the import is being undone, and the undoing is not finished. */
  readonly undoing: boolean;
  /** True if it is a recomputation of derived values instead of an import of files. */
  readonly recomputing: boolean;
}

export interface GraphState {
  readonly revision: number;
  /** Null while the graph holds neither real nor synthetic records. */
  readonly synthetic: boolean | null;
  readonly lastNumber: number;
  readonly unfinished: Unfinished | null;
  /** True if records are joined that are judged to be the same. */
  readonly joined: boolean;
}

/** Returns the hint that names the command which finishes an unfinished import, undoing or recomputation. */
export function wayToFinish({ number, undoing, recomputing }: Unfinished): string {
  if (recomputing) return 'Finish it: wishlist recompute';
  return undoing
    ? `Finish the undoing: wishlist undo ${number}`
    : `Finish it by importing the same files again, or undo it: wishlist undo ${number}`;
}

/** Reads the revision of the graph and its unfinished import. */
export async function graphState(graph: Graph): Promise<GraphState> {
  const [state] = await readRows(graph, 'readState');
  if (!state) throw new Error('The graph has no dataset node: prepareGraph did not run.');
  const { revision, synthetic, importing, last } = state;
  return {
    revision,
    synthetic,
    joined: state.joinedIn !== null,
    lastNumber: Math.max(revision, last[0] ?? 0),
    unfinished:
      importing === null
        ? null
        : {
            number: importing,
            files: state.files ?? [],
            packages: state.packages ?? [],
            replace: state.replace === true,
            fresh: new Set(state.fresh),
            progress: readPosition(state.progress ?? '0:0'),
            counts: JSON.parse(state.kindCounts ?? '{}'),
            undoing: state.undoing,
            recomputing: state.recomputing,
          },
  };
}
