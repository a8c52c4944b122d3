import { BATCH_SIZE } from './caseBatches.ts';

/** The distinct codes of each case of a stretch, one case after the other. */
export class CodeLists {
  /** Room for the codes; the first `length` hold. */
  codes: Uint32Array | Float64Array;
  /** By code: the place in the stretch of its case. */
  places = new Uint16Array(BATCH_SIZE);
  length = 0;
  /** By case: where its codes begin, and at last where they end. */
  readonly offsets = new Uint32Array(BATCH_SIZE + 1);
  /** By case: 1 where one of its codes has every dimension known. */
  readonly known = new Uint8Array(BATCH_SIZE);

  /** For codes below `size`. */
  constructor(size: number) {
    this.codes = size <= 2 ** 32 ? new Uint32Array(BATCH_SIZE) : new Float64Array(BATCH_SIZE);
  }

  /** How many codes a case has. */
  countAt(place: number): number {
    return (this.offsets[place + 1] ?? 0) - (this.offsets[place] ?? 0);
  }

  /** Makes room for `length` codes; what is there is lost. */
  reserve(length: number): void {
    if (length <= this.codes.length) return;
    const grown = Math.max(length, this.codes.length * 2);
    this.codes = this.codes instanceof Uint32Array ? new Uint32Array(grown) : new Float64Array(grown);
    this.places = new Uint16Array(grown);
  }
}
