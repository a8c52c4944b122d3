import type { DimensionKey } from '../../model/filterOfKey.ts';

/** A value of one dimension, with its cases. */
export interface GridSide {
  readonly id: string;
  readonly key: DimensionKey;
  readonly name: string;
  readonly cases: number;
}
