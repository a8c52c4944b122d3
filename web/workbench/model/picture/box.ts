/** A place of a record; `y` grows downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A rectangle; `y` grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The box of a width and height around a point. */
export const boxAround = (x: number, y: number, width: number, height = width): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Boxes in a grid of cells, so that a new one is compared with those near it only. */
export class BoxGrid {
  readonly #cell: number;
  readonly #cells = new Map<string, Box[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const there = this.#cells.get(key);
      if (there) there.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  /** True if no box but `except` overlaps this one. */
  isFree(box: Box, except?: Box): boolean {
    for (const key of this.#keys(box))
      for (const there of this.#cells.get(key) ?? [])
        if (there !== except && overlaps(there, box)) return false;
    return true;
  }

  *#keys({ left, top, right, bottom }: Box): Generator<string> {
    for (let x = Math.floor(left / this.#cell); x <= Math.floor(right / this.#cell); x++)
      for (let y = Math.floor(top / this.#cell); y <= Math.floor(bottom / this.#cell); y++) yield `${x},${y}`;
  }
}
