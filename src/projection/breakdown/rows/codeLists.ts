import { BATCH_SIZE } from '../../filter/caseBatches.ts';

/** The distinct codes of each case of a batch, one case after the other. */
export class CodeLists {
  /** The codes: the first `length` items. */
  codes: Uint32Array | Float64Array;
  /** By code: the place of its case in the batch. */
  places = new Uint16Array(BATCH_SIZE);
  length = 0;
  /** By case: the place of its first code; one more item has the end of the last. */
  readonly offsets = new Uint32Array(BATCH_SIZE + 1);
  /** By case: 1 if one of its codes has every dimension known. */
  readonly known = new Uint8Array(BATCH_SIZE);

  /** Makes lists for codes below `size`. */
  constructor(size: number) {
    this.codes = size <= 2 ** 32 ? new Uint32Array(BATCH_SIZE) : new Float64Array(BATCH_SIZE);
  }

  /** Returns the number of codes of a case. */
  countAt(place: number): number {
    return (this.offsets[place + 1] ?? 0) - (this.offsets[place] ?? 0);
  }

  /** Makes room for `length` codes and drops the present ones. */
  reserve(length: number): void {
    if (length <= this.codes.length) return;
    const grown = Math.max(length, this.codes.length * 2);
    this.codes = this.codes instanceof Uint32Array ? new Uint32Array(grown) : new Float64Array(grown);
    this.places = new Uint16Array(grown);
  }
}
