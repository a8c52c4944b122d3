import type { DBSchema } from 'idb';
import { browserDatabase } from './browserDatabase.ts';

/** An investigation in the browser's store, as whatever version of the page kept it. */
export interface StoredInvestigation {
  readonly id: string;
  /** Time of the last change, in milliseconds since 1970. */
  readonly changedAt: number;
  /** Text that each writing makes anew. */
  readonly stamp: string;
  /** The line of work that it belongs to: states of one tab, each of which goes on from the one before. Missing where several were merged. */
  readonly line?: string;
  readonly investigation: unknown;
}

/** A draft: an investigation as one tab made it, put down before it is compared with what others keep. No tab writes over that of another. */
export interface StoredDraft extends StoredInvestigation {
  readonly tab: string;
  readonly line: string;
  /** The investigation that the tab and the store had last agreed on, and its stamp; null where the store had none. */
  readonly base: unknown;
  readonly baseStamp: string | null;
}

/** The id of an investigation, and the tab that made the draft. */
export type DraftKey = [id: string, tab: string];

interface Store extends DBSchema {
  investigations: { key: string; value: StoredInvestigation };
  drafts: { key: DraftKey; value: StoredDraft };
}

/** Opens the store of kept investigations. */
export const keptStore = browserDatabase<Store>(
  'wishlist-graph',
  (database, before) => {
    if (before < 1) database.createObjectStore('investigations', { keyPath: 'id' });
    if (before < 2) database.createObjectStore('drafts', { keyPath: ['id', 'tab'] });
  },
  2,
);

/** A new id, also on plain http, where browsers have no `randomUUID`. */
export const newKeptId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The id of this tab, until it is loaded again. */
export const tab = newKeptId();
