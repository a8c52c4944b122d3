import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkCell, DELIMITER, hasLineEnd, textCell } from './bulkCell.ts';

const CHUNK_CHARACTERS = 1 << 20;

/** Files of one table as Neo4j's bulk importer takes them. */
export interface BulkTableFiles {
  readonly header: string;
  readonly data: string;
  /** True if a cell goes on in another line, which the importer needs to know. */
  readonly multiline: boolean;
}

/** Table of nodes or relationships for Neo4j's bulk importer, streamed to a file. Its columns are the properties in the order of their appearance. */
export class BulkTable {
  private readonly path: string;
  private readonly fixed: readonly string[];
  private readonly columns = new Map<string, number>();
  private readonly types: string[] = [];
  private file: FileHandle | null = null;
  private lines: string[] = [];
  private characters = 0;
  private multiline = false;

  /** Creates a table in a folder; `fixed` are the headers of its first columns, such as `:ID`. */
  constructor(folder: string, name: string, fixed: readonly string[]) {
    this.path = join(folder, name);
    this.fixed = fixed;
  }

  /** Adds a row. Throws if a property has another type than in an earlier row. */
  add(fixed: readonly string[], properties: Readonly<Record<string, unknown>>): void {
    const cells: string[] = [];
    for (const name of Object.keys(properties)) {
      const cell = bulkCell(properties[name]);
      if (!cell) continue;
      let column = this.columns.get(name);
      if (column === undefined) {
        column = this.columns.size;
        this.columns.set(name, column);
        this.types.push(cell.type);
      }
      if (this.types[column] !== cell.type)
        throw new Error(`${this.path}: ${name} is ${cell.type} after ${this.types[column]}.`);
      while (cells.length < column) cells.push('');
      cells[column] = cell.text;
    }
    const line = [...fixed.map(textCell), ...cells].join(DELIMITER);
    this.multiline ||= hasLineEnd(line);
    this.lines.push(line);
    this.characters += line.length;
  }

  /** Writes what has been added, if it is much. */
  async drain(): Promise<void> {
    if (this.characters >= CHUNK_CHARACTERS) await this.write();
  }

  /** Writes the rest and the header. */
  async end(): Promise<BulkTableFiles> {
    await this.write();
    await this.file?.close();
    const names = [...this.columns.keys()].map((name, index) => `${name}:${this.types[index]}`);
    const header = `${this.path}.header.tsv`;
    await writeFile(header, `${[...this.fixed, ...names].join(DELIMITER)}\n`);
    return { header, data: this.dataPath, multiline: this.multiline };
  }

  /** Closes the file of a table that is given up. */
  async abandon(): Promise<void> {
    await this.file?.close();
  }

  private get dataPath(): string {
    return `${this.path}.tsv`;
  }

  private async write(): Promise<void> {
    this.file ??= await open(this.dataPath, 'w');
    if (this.lines.length > 0) await this.file.write(`${this.lines.join('\n')}\n`);
    this.lines = [];
    this.characters = 0;
  }
}
