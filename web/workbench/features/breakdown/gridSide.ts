import type { DimensionKey } from '../../model/filterOfKey.ts';

/** A value of one dimension, with all the cases of its cells together. */
export interface GridSide {
  readonly id: string;
  readonly key: DimensionKey;
  readonly name: string;
  readonly cases: number;
}
