/** The most rows that are remembered of one projection: about ten megabytes. */
const MOST_ROWS = 100_000;

/** Characters of a question that take as much memory as a row. */
const CHARACTERS_OF_ROW = 50;

interface Question<Page> {
  /** By the number of the record that the page stands below, or by its id; null for none. */
  readonly pages: Map<number | string | null, Page>;
  rows: number;
}

/** Pages that were counted of one projection, which does not change. The questions that were asked longest ago are forgotten first. */
export class PageMemory<Page extends { readonly rows: readonly unknown[] }> {
  private readonly questions = new Map<string, Question<Page>>();
  private rows = 0;

  find(question: string, record: number | string | null): Page | undefined {
    return this.questions.get(question)?.pages.get(record);
  }

  /** Remembers a page, which takes as much memory as `weight` rows. */
  add(question: string, record: number | string | null, page: Page, weight = page.rows.length): void {
    const known = this.questions.get(question) ?? { pages: new Map(), rows: 0 };
    if (known.pages.has(record)) return;
    const added = weight + 1 + (known.rows === 0 ? question.length / CHARACTERS_OF_ROW : 0);
    known.pages.set(record, page);
    known.rows += added;
    this.rows += added;
    this.questions.set(question, known);
    for (const [name, { rows }] of this.questions) {
      if (this.rows <= MOST_ROWS) return;
      this.questions.delete(name);
      this.rows -= rows;
    }
  }

  /** Notes that a question is asked now. */
  touch(question: string): void {
    const known = this.questions.get(question);
    if (!known) return;
    this.questions.delete(question);
    this.questions.set(question, known);
  }
}
