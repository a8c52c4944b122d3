import { setImmediate } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { badInput } from '../../errors.ts';
import { readNamedRecords } from '../../import/records/readNamedRecords.ts';
import { namedKinds, type RecordKind } from '../../model/kinds.ts';
import { countryCode } from '../../names/countryCode.ts';
import { identifiersIn } from '../../names/match/identifiersIn.ts';
import type { Asked, RecordMatch } from '../../names/match/matchNames.ts';
import { NameIndex } from '../../names/match/nameIndex.ts';
import { openToAnswer } from '../openToAnswer.ts';
import { type NamedTable, readTable } from '../readTable.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { standardError, terminalProgress } from '../terminal.ts';

export interface MatchFlags {
  readonly column: string;
  readonly country?: string;
  readonly identifiers?: readonly string[];
  readonly kinds?: string[];
  readonly first: string;
  readonly store?: string;
}

/** Names between two lines of progress. */
const NAMES_AT_ONCE = 200;

const header = [
  'line',
  'name',
  'rank',
  'id',
  'label',
  'score',
  'verdict',
  'difference',
  'matched',
  'matched_kind',
  'because',
];

/** `wishlist match`: finds the records that the names of a CSV file may be of, and prints them as CSV. */
export async function matchCommand(file: string, flags: MatchFlags, command: Command): Promise<number> {
  const first = Number(flags.first);
  if (!Number.isInteger(first) || first < 1 || first > 20)
    throw badInput(`--first is "${flags.first}".`, 'Give a number from 1 to 20.');
  const kinds = (flags.kinds ?? ['target', 'company']).map(kindOf);
  const table = await readTable(file);
  const read = askedBy(table, flags);
  const graph = await openToAnswer(command, { store: flags.store, who: 'wishlist match' });
  const progress = terminalProgress(standardError);
  const records = await readNamedRecords(graph, kinds, (count) =>
    progress(`Read ${written(count)} records …`, true),
  );
  const index = new NameIndex(records);
  const labels = new Map(records.map(({ id, name }) => [id, name]));
  command.out.write(stringify([header]));
  const counts = { SAME: 0, REVIEW: 0, DIFFERENT: 0 };
  for (const [at, row] of table.rows.entries()) {
    const asked = read(row.cells);
    const matches = index.match(asked, first);
    counts[matches[0]?.verdict ?? 'DIFFERENT'] += 1;
    command.out.write(stringify(linesOf(row.line, asked.name, matches, labels)));
    if ((at + 1) % NAMES_AT_ONCE !== 0) continue;
    progress(`Matched ${written(at + 1)} of ${written(table.rows.length)} names …`, true);
    await setImmediate();
    command.signal.throwIfAborted();
  }
  progress(
    `Matched ${written(table.rows.length)} names with ${written(records.length)} records: ${written(counts.SAME)} the same, ${written(counts.REVIEW)} to review, ${written(counts.DIFFERENT)} not found.`,
  );
  return exitCodes.ok;
}

const written = (count: number) => count.toLocaleString('en-US');

function kindOf(text: string): RecordKind {
  const kind = namedKinds.find((each) => each === text.toUpperCase());
  if (kind) return kind;
  throw badInput(`--kinds has "${text}".`, `Give some of ${namedKinds.join(', ').toLowerCase()}.`);
}

/** Returns what reads a row: its name, its country and its identifiers, from the columns that the flags name. */
function askedBy({ columns }: NamedTable, flags: MatchFlags): (cells: readonly string[]) => Asked {
  const place = (column: string | undefined, flag: string): number | undefined => {
    if (column === undefined) return undefined;
    const at = columns.findIndex((each) => each.toLowerCase() === column.toLowerCase());
    if (at >= 0) return at;
    throw badInput(
      `The file has no column "${column}".`,
      `Name one of its columns with ${flag}: ${columns.join(', ')}.`,
    );
  };
  const name = place(flags.column, '--column') ?? 0;
  const country = place(flags.country, '--country');
  const identifiers = (flags.identifiers ?? []).flatMap((each) => place(each, '--identifiers') ?? []);
  const cell = (cells: readonly string[], at: number | undefined) =>
    at === undefined ? '' : (cells[at] ?? '').trim();
  return (cells) => ({
    name: cell(cells, name),
    country: countryCode(cell(cells, country)) ?? null,
    identifiers: identifiers.flatMap((at) => identifiersIn(columns[at] ?? '', cell(cells, at))),
  });
}

function linesOf(
  line: number,
  name: string,
  matches: readonly RecordMatch[],
  labels: ReadonlyMap<string, string>,
) {
  if (matches.length === 0) return [[line, name, ...header.slice(2).map(() => '')]];
  return matches.map(({ id, score, verdict, difference, matched, features }, index) => [
    line,
    name,
    index + 1,
    id,
    labels.get(id) ?? '',
    score,
    verdict,
    difference,
    matched.text,
    matched.kind,
    features.map(({ because, points }) => `${because} (${points > 0 ? '+' : ''}${points})`).join(' '),
  ]);
}
