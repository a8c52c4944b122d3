import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../../errors.ts';
import type { Problem } from '../../import/report/problem.ts';
import { dataPackage } from '../../model/dataPackage.ts';
import { datasetFile, datasetFiles } from '../../model/datasetFiles.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Origin, OutputValues } from './outputRows.ts';

/** The most bytes of a data package that is made of an input. */
const MOST_BYTES = 4 * 1024 ** 3;
const BLOCK = 1 << 18;

interface OpenFile {
  readonly descriptor: number;
  readonly path: string;
  block: string;
  /** The line of the file on which the next row begins. */
  line: number;
  /** For each row: the line on which it begins, and its origin. */
  readonly lines: number[];
  readonly origins: number[];
}

/** Writes the files of a data package into a folder as rows come, and remembers the place that each row comes from. */
export class PackageWriter {
  readonly folder: string;
  private readonly files = new Map<Kind, OpenFile>();
  private readonly inputs: string[] = [];
  private bytes = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** True if no row was written. */
  get isEmpty(): boolean {
    return this.files.size === 0;
  }

  readonly write = (kind: Kind, values: OutputValues, { file, line }: Origin): void => {
    const open = this.files.get(kind) ?? this.open(kind);
    const text = `${datasetFile(kind)
      .columns.map(({ name }) => cellOf(values.get(name)))
      .join(',')}\n`;
    open.lines.push(open.line);
    open.origins.push(this.inputOf(file), line);
    open.line += text.split('\n').length - 1;
    open.block += text;
    if (open.block.length > BLOCK) this.flush(open);
  };

  /** Closes the files as they are, where the package will not be finished. */
  abandon(): void {
    for (const { descriptor } of this.files.values()) closeSync(descriptor);
  }

  /** Writes the descriptor, and closes the files. */
  close(facts: Readonly<Record<string, unknown>>): void {
    const written = datasetFiles.filter(({ kind }) => this.files.has(kind));
    for (const open of this.files.values()) {
      this.flush(open);
      closeSync(open.descriptor);
    }
    const descriptor = dataPackage(
      facts,
      written.map((file) => ({ file, columns: file.columns })),
      { complete: false },
    );
    writeFileSync(join(this.folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`);
  }

  /** Returns a problem of one of the files as one of the input, at the line from which its row comes. */
  originOf(problem: Problem): Problem {
    const open = [...this.files.values()].find(({ path }) => path === problem.file);
    if (open === undefined) return problem;
    const { line: at, ...rest } = problem;
    const row = at === undefined || at === 1 ? -1 : open.lines.findLastIndex((begins) => begins <= at);
    if (row < 0) return { ...rest, file: this.inputs[open.origins[0] ?? 0] ?? problem.file };
    const [input = 0, line = 1] = open.origins.slice(2 * row, 2 * row + 2);
    return { ...rest, file: this.inputs[input] ?? problem.file, line };
  }

  private open(kind: Kind): OpenFile {
    const { file, columns } = datasetFile(kind);
    const path = join(this.folder, file);
    const header = `${columns.map(({ name }) => name).join(',')}\n`;
    const opened: OpenFile = {
      descriptor: openSync(path, 'wx', 0o600),
      path,
      block: header,
      line: 2,
      lines: [],
      origins: [],
    };
    this.files.set(kind, opened);
    return opened;
  }

  private inputOf(file: string): number {
    const at = this.inputs.indexOf(file);
    return at < 0 ? this.inputs.push(file) - 1 : at;
  }

  private flush(open: OpenFile): void {
    const bytes = Buffer.from(open.block);
    this.bytes += bytes.length;
    if (this.bytes > MOST_BYTES)
      throw badInput(
        `The input makes a data package of more than ${MOST_BYTES / 1024 ** 3} GiB.`,
        'Import it in parts.',
      );
    writeSync(open.descriptor, bytes);
    open.block = '';
  }
}

function cellOf(value: string | readonly string[] | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : value.join(';');
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
