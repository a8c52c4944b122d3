import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** One row of a CSV file as it stands there; `fault` tells what makes it unreadable. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault?: 'quote' | 'unclosed' | 'bytes';
}

export interface CsvChunk {
  readonly rows: readonly CsvRow[];
  /** Bytes of the file read so far. */
  readonly bytes: number;
  /** SHA-256 of the whole file; only with the last chunk. */
  readonly sha256?: string;
}

const chunkBytes = 1 << 18;
/** No row is longer: a quote that is never closed must not draw the rest of the file into memory. */
const longestRow = 1 << 20;
/** What the decoder puts where bytes are not UTF-8. */
const replacement = '\uFFFD';

/** An empty line, or one of nothing but commas as spreadsheets leave it. */
const blank = (row: string) => row === '' || (row.startsWith(',') && /^[,\s]*$/.test(row));

/** Splits text into the rows that are whole in it; the position tells where the rest begins. */
class Splitter {
  private line = 1;
  private broken = false;

  split(text: string, last: boolean): { rows: CsvRow[]; rest: string } {
    const rows: CsvRow[] = [];
    if (this.broken) return { rows, rest: '' };
    const damaged = text.includes(replacement);
    let position = 0;
    let quote = text.indexOf('"');
    while (position < text.length) {
      if (quote >= 0 && quote < position) quote = text.indexOf('"', position);
      const newline = text.indexOf('\n', position);
      const end = newline >= 0 ? newline : last ? text.length : -1;
      if (end >= 0 && (quote < 0 || quote > end)) {
        const row = text.slice(position, text[end - 1] === '\r' && end > position ? end - 1 : end);
        if (!blank(row))
          rows.push(this.row(row.split(','), damaged && row.includes(replacement) ? 'bytes' : undefined));
        this.line += 1;
        position = end + 1;
        continue;
      }
      if (end < 0 && quote < 0) break;
      const quoted = this.quotedRow(text, position, last);
      if (quoted === null) {
        if (text.length - position <= longestRow) break;
        rows.push(this.row([], 'unclosed'));
        this.broken = true;
        return { rows, rest: '' };
      }
      const raw = text.slice(position, quoted.end);
      rows.push(this.row(quoted.cells, damaged && raw.includes(replacement) ? 'bytes' : quoted.fault));
      for (let at = raw.indexOf('\n'); at >= 0; at = raw.indexOf('\n', at + 1)) this.line += 1;
      position = quoted.end;
    }
    return { rows, rest: text.slice(position) };
  }

  private row(cells: string[], fault: CsvRow['fault']): CsvRow {
    return fault ? { line: this.line, cells, fault } : { line: this.line, cells };
  }

  /** Reads one row that has a quote in it; null where the text ends before the row does. */
  private quotedRow(text: string, start: number, last: boolean) {
    const cells: string[] = [];
    let fault: CsvRow['fault'];
    let position = start;
    for (;;) {
      let cell = '';
      if (text[position] === '"') {
        position += 1;
        for (;;) {
          const close = text.indexOf('"', position);
          if (close < 0) return last ? { cells, end: text.length, fault: 'unclosed' as const } : null;
          cell += text.slice(position, close);
          position = close + 1;
          if (position === text.length && !last) return null;
          if (text[position] !== '"') break;
          cell += '"';
          position += 1;
        }
      }
      const comma = text.indexOf(',', position);
      const newline = text.indexOf('\n', position);
      const atComma = comma >= 0 && (newline < 0 || comma < newline);
      const stop = atComma ? comma : newline >= 0 ? newline : last ? text.length : -1;
      if (stop < 0) return null;
      const bare = text.slice(
        position,
        !atComma && text[stop - 1] === '\r' && stop > position ? stop - 1 : stop,
      );
      if (cell !== '' && bare.trim() !== '') fault = 'quote';
      cells.push(cell === '' ? bare : cell);
      position = stop + 1;
      if (!atComma) return { cells, end: Math.min(position, text.length), fault };
    }
  }
}

/** Reads a CSV file (RFC 4180; UTF-8 with or without BOM; LF or CRLF) in chunks of rows and bounded memory. */
export async function* readCsv(path: string): AsyncGenerator<CsvChunk> {
  const file = await open(path);
  try {
    const hash = createHash('sha256');
    const decoder = new TextDecoder('utf-8');
    const splitter = new Splitter();
    const buffer = Buffer.allocUnsafe(chunkBytes);
    let rest = '';
    let bytes = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkBytes);
      const last = bytesRead === 0;
      const part = buffer.subarray(0, bytesRead);
      hash.update(part);
      bytes += bytesRead;
      const text = rest + decoder.decode(part, { stream: !last });
      const split = splitter.split(text, last);
      rest = split.rest;
      yield last ? { rows: split.rows, bytes, sha256: hash.digest('hex') } : { rows: split.rows, bytes };
      if (last) return;
    }
  } finally {
    await file.close();
  }
}
