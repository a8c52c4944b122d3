/** Finds the next position of a character in a text. Ascending calls scan the text only once. */
export class LetterFinder {
  private readonly text: string;
  private readonly letter: string;
  private from = 0;
  private found = -1;

  constructor(text: string, letter: string) {
    this.text = text;
    this.letter = letter;
  }

  /** Returns the first position at or after `position`; infinite if there is none. */
  at(position: number): number {
    if (position < this.from || position > this.found) {
      const place = this.text.indexOf(this.letter, position);
      this.from = position;
      this.found = place < 0 ? Number.POSITIVE_INFINITY : place;
    }
    return this.found;
  }
}
