/** Finds the next place of a letter in a text; what was found is remembered, so that asking from place to place goes over the text once. */
export class LetterFinder {
  private readonly text: string;
  private readonly letter: string;
  private from = 0;
  private found = -1;

  constructor(text: string, letter: string) {
    this.text = text;
    this.letter = letter;
  }

  /** The first place at or after `position`; infinite where there is none. */
  at(position: number): number {
    if (position < this.from || position > this.found) {
      const place = this.text.indexOf(this.letter, position);
      this.from = position;
      this.found = place < 0 ? Number.POSITIVE_INFINITY : place;
    }
    return this.found;
  }
}
