import { perObject } from '../../perObject.ts';
import type { Projection } from '../projection.ts';
import { type JoinedInput, type JoinedPage, joinedPages } from './joinedPages.ts';

/** The most rows that are remembered of one projection: about ten megabytes. */
const MOST_ROWS = 100_000;

/** Characters of a question that take as much memory as a row. */
const CHARACTERS_OF_ROW = 50;

interface Question {
  /** By the number of the record. */
  readonly pages: Map<number, JoinedPage>;
  rows: number;
}

/** Pages that were counted of one projection, which does not change. The questions that were asked longest ago are forgotten first. */
class PageMemory {
  private readonly questions = new Map<string, Question>();
  private rows = 0;

  find(question: string, record: number): JoinedPage | undefined {
    return this.questions.get(question)?.pages.get(record);
  }

  add(question: string, record: number, page: JoinedPage): void {
    const known = this.questions.get(question) ?? { pages: new Map(), rows: 0 };
    const added = page.rows.length + 1 + (known.rows === 0 ? question.length / CHARACTERS_OF_ROW : 0);
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

const memoryOf = perObject((_projection: Projection) => new PageMemory());

/** Returns the same function as `joinedPages`; it counts each page of a projection once, as long as the page is remembered. */
export function rememberedPages(projection: Projection, input: JoinedInput): (record: number) => JoinedPage {
  const memory = memoryOf(projection);
  const question = JSON.stringify(input);
  memory.touch(question);
  let count: ReturnType<typeof joinedPages> | undefined;
  return (record) => {
    const known = memory.find(question, record);
    if (known) return { ...known, looked: 0 };
    count ??= joinedPages(projection, input);
    const page = count(record);
    memory.add(question, record, page);
    return page;
  };
}
