import type { CsvFault, CsvRow } from './csvRow.ts';
import { LetterFinder } from './letterFinder.ts';

/** Longest row in UTF-16 units: a quote that is never closed must not load the rest of the file into memory. */
const LONGEST_ROW = 1 << 20;
/** Replacement character, which the decoder writes for bytes that are not UTF-8. */
const REPLACEMENT = '\uFFFD';

/** Marks of a format: what separates cells, and what encloses a cell that holds a separator or line end; none where no mark does. */
export interface CsvFormat {
  readonly separator: string;
  readonly quote: string | null;
}

const commaSeparated: CsvFormat = { separator: ',', quote: '"' };

interface QuotedRow {
  readonly cells: string[];
  readonly end: number;
  readonly fault?: CsvFault;
}

/** Text of a file from the first row that is not split yet, with the positions of its separators. */
class CsvText {
  readonly text: string;
  readonly last: boolean;
  readonly quotes: LetterFinder;
  private readonly separators: LetterFinder;
  private readonly lineFeeds: LetterFinder;
  private readonly carriageReturns: LetterFinder;
  private readonly quote: string;
  private readonly separator: string;

  constructor(text: string, last: boolean, { separator, quote }: CsvFormat) {
    this.text = text;
    this.last = last;
    this.quote = quote ?? '';
    this.separator = separator;
    this.quotes = new LetterFinder(quote === null ? '' : text, this.quote || '"');
    this.separators = new LetterFinder(text, separator);
    this.lineFeeds = new LetterFinder(text, '\n');
    this.carriageReturns = new LetterFinder(text, '\r');
  }

  /** Returns the end of the line at `position`; infinite if the line may continue in the next chunk. */
  lineEnd(position: number): number {
    const end = Math.min(this.lineFeeds.at(position), this.carriageReturns.at(position));
    if (end === Number.POSITIVE_INFINITY) return this.last ? this.text.length : end;
    // A line feed may follow in the next chunk.
    const open = !this.last && end === this.text.length - 1 && this.text[end] === '\r';
    return open ? Number.POSITIVE_INFINITY : end;
  }

  /** Returns the beginning of the line after a line end. */
  afterEnd(end: number): number {
    return Math.min(end + (this.text.startsWith('\r\n', end) ? 2 : 1), this.text.length);
  }

  /** Reads a row with quotes; null if the text ends before the row does. */
  quotedRow(start: number): QuotedRow | null {
    const { text, last, quote } = this;
    const cells: string[] = [];
    let position = start;
    for (;;) {
      let cell = '';
      const opening = this.openingQuote(position);
      if (opening >= 0) {
        position = opening + 1;
        for (;;) {
          const close = text.indexOf(quote, position);
          if (close < 0) return last ? { cells, end: text.length, fault: 'unclosed' } : null;
          cell += text.slice(position, close);
          position = close + 1;
          if (position === text.length && !last) return null;
          if (text[position] !== quote) break;
          cell += quote;
          position += 1;
        }
      }
      const separator = this.separators.at(position);
      const lineEnd = this.lineEnd(position);
      const end = Math.min(separator, lineEnd);
      if (end === Number.POSITIVE_INFINITY) return null;
      const bare = text.slice(position, end);
      if (opening >= 0 && bare.trim() !== '') {
        // A quote that closes on a later line before other text most likely opened another cell.
        const within = this.lineEnd(start) > position;
        return within
          ? { cells: [...cells, cell + bare], end, fault: 'quote' }
          : { cells, end, fault: 'unclosed' };
      }
      cells.push(opening >= 0 ? cell : bare);
      if (separator > lineEnd) return { cells, end: this.afterEnd(end) };
      position = end + 1;
    }
  }

  /** Returns the position of the quote that opens a cell, after any spaces; -1 if the cell is not quoted. */
  private openingQuote(start: number): number {
    let position = start;
    const { separator } = this;
    while (this.text[position] === ' ' || (this.text[position] === '\t' && separator !== '\t')) position += 1;
    return this.text[position] === this.quote ? position : -1;
  }
}

/** Splits the text of a CSV file into rows, chunk by chunk. Every line is accounted for: in a row, as an empty line, or in a row with a fault. */
export class CsvSplitter {
  /** Number of empty lines so far. */
  emptyLines = 0;
  /** Number of lines so far, empty ones included. */
  lines = 0;
  private readonly format: CsvFormat;
  /** An empty line, and one of separators and spaces only, as spreadsheets write it. */
  private readonly blank: RegExp;
  private rest = '';
  /** True while the rest of a line that is too long is skipped. */
  private skipping = false;

  constructor(format = commaSeparated) {
    this.format = format;
    this.blank = new RegExp(`^[\\s\\u${format.separator.charCodeAt(0).toString(16).padStart(4, '0')}]*$`);
  }

  /** Returns the rows that end in the next chunk of text; `last` is true for the last chunk. */
  split(next: string, last: boolean): CsvRow[] {
    const csv = new CsvText(this.rest + next, last, this.format);
    const { text } = csv;
    const rows: CsvRow[] = [];
    const damaged = text.includes(REPLACEMENT);
    let position = 0;
    const take = (end: number, cells: readonly string[], fault?: CsvFault) => {
      const found =
        fault ?? (damaged && text.slice(position, end).includes(REPLACEMENT) ? 'bytes' : undefined);
      rows.push(found ? { line: this.lines + 1, cells, fault: found } : { line: this.lines + 1, cells });
      do {
        this.lines += 1;
        position = csv.afterEnd(csv.lineEnd(position));
      } while (position < end);
    };
    while (position < text.length) {
      const lineEnd = csv.lineEnd(position);
      const tooLong = text.length - position > LONGEST_ROW;
      if (lineEnd === Number.POSITIVE_INFINITY) {
        if (tooLong && !this.skipping) rows.push({ line: this.lines + 1, cells: [], fault: 'long' });
        this.skipping ||= tooLong;
        if (this.skipping) position = text.length - (text.endsWith('\r') ? 1 : 0);
        break;
      }
      if (this.skipping) {
        this.skipping = false;
        this.lines += 1;
        position = csv.afterEnd(lineEnd);
      } else if (csv.quotes.at(position) > lineEnd) {
        const row = text.slice(position, lineEnd);
        if (this.blank.test(row)) {
          this.lines += 1;
          this.emptyLines += 1;
          position = csv.afterEnd(lineEnd);
        } else take(lineEnd, row.split(this.format.separator));
      } else {
        const row = csv.quotedRow(position);
        if (row === null && !tooLong) break;
        // After a fault the next line begins a row: the intended end of the quote is unknown.
        if (row === null) take(lineEnd, [], 'unclosed');
        else take(row.fault ? lineEnd : row.end, row.cells, row.fault);
      }
    }
    if (last && this.skipping) this.lines += 1;
    this.rest = text.slice(position);
    return rows;
  }
}
