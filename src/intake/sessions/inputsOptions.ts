import type { Graph } from '../../graph/graph.ts';
import type { UploadLimits } from '../../import/upload/uploadLimits.ts';

/** Dependencies of the inputs. */
export interface InputsOptions {
  readonly graph: Graph;
  readonly limits: UploadLimits;
  /** Called with each new revision. */
  readonly changed: (revision: number) => void;
  /** Stops an import after the current step. */
  readonly signal: AbortSignal;
}
