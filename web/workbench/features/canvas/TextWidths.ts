import { LETTERS } from './lettersAt.ts';

/** Widths of texts in the typeface of the drawing, each measured once. */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #widths = new Map<string, number>();
  #family = '';

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** Takes another typeface. */
  setFamily(family: string): void {
    this.#family = family;
    this.#widths.clear();
  }

  /** Width of a text in letters of a height, in the units of that. */
  readonly of = (text: string, size: number): number => {
    let width = this.#widths.get(text);
    if (width === undefined) {
      this.#context.font = `${LETTERS}px ${this.#family}`;
      width = this.#context.measureText(text).width / LETTERS;
      this.#widths.set(text, width);
    }
    // Badges and counts are bold.
    return width * size * (/^[+✎\d]/u.test(text) ? 1.1 : 1);
  };
}
