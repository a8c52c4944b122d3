import type { NoticeProposal } from '../../client/noticeTypes.ts';

/** Decision of a person about a notice. */
export type NoticeDecision = 'open' | 'confirmed' | 'discarded' | 'imported';

/** A notice that was read, with its case as a person has corrected it. */
export interface ReadNotice {
  readonly key: string;
  readonly file: string;
  readonly proposal: NoticeProposal;
  readonly decision: NoticeDecision;
  /** Number of its import, once it was imported; null if the store had all of it already. */
  readonly importedAs?: number | null;
}
