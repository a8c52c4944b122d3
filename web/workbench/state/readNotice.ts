import type { NoticeProposal } from '../../client/noticeTypes.ts';

/** Decision of a person about a notice. */
export type NoticeDecision = 'open' | 'confirmed' | 'discarded' | 'imported';

/** An import of a store. Number and time together tell it from the imports of other stores. */
export interface StoreImport {
  readonly number: number;
  readonly finishedAt: string;
}

/** A notice that was read, with its case as a person has corrected it. */
export interface ReadNotice {
  readonly key: string;
  readonly file: string;
  readonly proposal: NoticeProposal;
  readonly decision: NoticeDecision;
  /** Its imports as it stands, one for each store that it was imported into; where a store had all of it already, the newest import of that store. */
  readonly importedIn?: readonly StoreImport[];
}
