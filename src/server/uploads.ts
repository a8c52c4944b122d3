import type { Readable } from 'node:stream';
import type { Limits } from '../limits.ts';

/** How a dataset that is sent is brought in, as on the command line. */
export interface UploadFlags {
  readonly strict?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly replace?: boolean | undefined;
  readonly mix?: boolean | undefined;
}

/** How many records an import, or the undoing of one, changed. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Brings in datasets that are sent, and undoes them; one at a time. */
export interface Uploads {
  /** Takes a tar archive, gzipped or not, of one dataset or several; resolves to the report of the command line. */
  bring(
    archive: Readable,
    flags: UploadFlags,
    progress: (event: object) => void,
  ): Promise<{ readonly refused: boolean; readonly number: number | null; readonly totals: Changes }>;
  undo(number: number): Promise<Changes>;
}

/** What the server gives those who take uploads for it. */
export interface UploadParts {
  readonly limits: Limits;
  /** To be told of each new revision. */
  readonly changed: (revision: number) => void;
  /** Aborts when the server stops. */
  readonly signal: AbortSignal;
}
