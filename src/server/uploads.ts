import type { Readable } from 'node:stream';
import type { RequestLimits } from '../limits.ts';

/** Options of an import over HTTP, as on the command line. */
export interface UploadFlags {
  readonly strict?: boolean | undefined;
  readonly dryRun?: boolean | undefined;
  readonly replace?: boolean | undefined;
  readonly mix?: boolean | undefined;
}

/** Numbers of records that an import or its undoing changed. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Outcome of an import: its number, or null if nothing was written, and what it changed. The rest of it is the report of the command line. */
export interface Imported {
  readonly refused: boolean;
  readonly number: number | null;
  readonly totals: Changes;
}

/** Imports datasets that are sent, and undoes imports; one at a time. */
export interface Uploads {
  /** Takes a tar archive, gzipped or not, of one dataset or several; resolves to the report of the command line. */
  bring(archive: Readable, flags: UploadFlags, progress: (event: object) => void): Promise<Imported>;
  undo(number: number): Promise<Changes>;
}

/** Dependencies that the server passes to the receiver of uploads. */
export interface UploadParts {
  readonly limits: RequestLimits;
  /** Called with each new revision. */
  readonly changed: (revision: number) => void;
  /** Aborts when the server stops. */
  readonly signal: AbortSignal;
}
