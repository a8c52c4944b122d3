import type { ColumnMapping } from './mapping.ts';

/** Evidence for the meaning of a column: its header as it is written in the model, its words, its values; or the reason that it has none. */
export type Because = 'COLUMN' | 'HEADER' | 'NEAR' | 'VALUES' | 'TAKEN' | 'COUNTS' | 'NOTHING';

/** A column with what it is proposed to be. */
export interface ProposedColumn extends ColumnMapping {
  readonly because: Because;
  /** Three different texts of its cells. */
  readonly samples: readonly string[];
}
