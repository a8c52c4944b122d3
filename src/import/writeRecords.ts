import type { Run } from '../graph/connect.ts';
import { readAlias } from './aliasText.ts';
import type { DatasetFile } from './columns.ts';
import { derivedAliases, storedAlias } from './derivedAliases.ts';
import type { BatchEvidence } from './evidence.ts';
import type { IdTable } from './idTable.ts';
import type { Plan } from './plan.ts';
import { CellProblem } from './problem.ts';
import { type Properties, properties } from './properties.ts';
import { canonicalRow, cellOf, type Row } from './row.ts';
import { statement } from './statement.ts';
import type { Step } from './steps.ts';
import { storedRows } from './storedRow.ts';
import { casesCiting, refreshSupport } from './support.ts';

/** What writing needs to know beside the rows. */
export interface Writing {
  readonly number: number;
  readonly evidence: BatchEvidence;
  readonly ids: IdTable;
  /** For each id: 1 where the case was stored with the confidence that the batch alone gives. */
  readonly settled: Uint8Array;
}

const list = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value : value === null ? [] : [String(value)];

/** Writes the new and changed records of a step, with their links and aliases, and what follows for confidences. */
export async function writeRecords(
  run: Run,
  step: Step,
  { added, changed }: Plan,
  writing: Writing,
): Promise<void> {
  const { file } = step.file;
  const { number } = writing;
  const synthetic = step.file.package.synthetic === true;
  /** Cases whose confidence the batch alone does not tell. */
  const unsure: string[] = [];
  const create = added.map((row) => {
    const support =
      file.kind === 'case' ? writing.evidence.support(row.id, list(cellOf(file, row, 'reports'))) : null;
    if (support) writing.settled[writing.ids.find(row.id)] = 1;
    else if (file.kind === 'case') unsure.push(row.id);
    const book = {
      package: step.file.package.name,
      synthetic,
      addedIn: number,
      changedIn: number,
      rowHash: row.hash,
    };
    return properties(file, row, book, support);
  });
  await run(statement('createRecords'), { label: file.label, rows: create.map(withoutPlace) });
  await place(run, create);
  if (changed.length > 0) {
    const ids = changed.map(({ row }) => row.id);
    await keepImages(run, number, file, ids);
    const kept = new Map(
      (await run(statement('keptOfRecords'), { ids })).map(({ id, synthetic: was }) => [id, was]),
    );
    const change = changed.map(({ row, known }) => {
      const was = kept.get(row.id);
      const book = {
        package: known.package,
        synthetic: was === true,
        addedIn: known.addedIn,
        changedIn: number,
        rowHash: row.hash,
      };
      return properties(file, row, book, null);
    });
    await run(statement('changeRecords'), { rows: change.map(withoutPlace) });
    await place(run, change);
    await run(statement('clearLinks'), { ids });
    if (file.kind === 'case') {
      await run(statement('unlistReports'), { ids });
      unsure.push(...ids);
    }
  }
  const rows = [...added, ...changed.map(({ row }) => row)];
  await link(run, file, rows, changed.length > 0 ? changed.map(({ row }) => row) : []);
  await alias(run, file, rows);
  if (file.kind === 'report')
    unsure.push(
      ...(await casesCiting(
        run,
        changed.map(({ row }) => row.id),
      )),
    );
  await refreshSupport(run, unsure);
}

const withoutPlace = ({ latitude: _latitude, longitude: _longitude, ...stored }: Properties) => stored;

async function place(run: Run, rows: readonly Properties[]): Promise<void> {
  const places = rows.flatMap(({ id, latitude, longitude }) =>
    latitude === undefined ? [] : [{ id, latitude, longitude }],
  );
  if (places.length > 0) await run(statement('placeRecords'), { places });
}

/** Keeps what stored records are before they change. */
export async function keepImages(
  run: Run,
  number: number,
  file: DatasetFile,
  ids: readonly string[],
): Promise<void> {
  const images = (await storedRows(run, file, ids)).map(({ id, values }) => ({
    entity: id,
    row: canonicalRow(file, values),
  }));
  await run(statement('keepImages'), { number, images });
}

async function link(
  run: Run,
  file: DatasetFile,
  rows: readonly Row[],
  changed: readonly Row[],
): Promise<void> {
  for (const column of file.columns) {
    if (!column.link) continue;
    const { type, direction } = column.link;
    const pairsOf = (some: readonly Row[]) =>
      some.flatMap((row) =>
        list(cellOf(file, row, column.name)).map((id) => (direction === 'out' ? [row.id, id] : [id, row.id])),
      );
    if (type === 'SUPPORTED_BY') {
      const again = new Set(changed);
      await linkAll(run, 'createLinks', pairsOf(rows.filter((row) => !again.has(row))), type);
      await linkAll(run, 'listReports', pairsOf(changed), type);
    } else await linkAll(run, 'createLinks', pairsOf(rows), type);
  }
}

async function linkAll(
  run: Run,
  name: string,
  pairs: readonly (readonly string[])[],
  type: string,
): Promise<void> {
  if (pairs.length > 0) await run(statement(name), name === 'createLinks' ? { pairs, type } : { pairs });
}

async function alias(run: Run, file: DatasetFile, rows: readonly Row[]): Promise<void> {
  if (!file.columns.some(({ cell }) => cell === 'aliases')) return;
  const aliases = rows.flatMap((row) => {
    const stated = list(cellOf(file, row, 'aliases')).flatMap((text) => {
      const read = readAlias(text);
      return read instanceof CellProblem ? [] : [read];
    });
    const names = [cellOf(file, row, 'name'), cellOf(file, row, 'name_zh')].flatMap((name) =>
      name === null ? [] : [String(name)],
    );
    const chinese = [
      ...list(cellOf(file, row, 'name_zh')),
      ...stated.filter(({ language }) => language?.startsWith('zh')).map(({ text }) => text),
    ];
    const derived = derivedAliases(chinese, [...names, ...stated.map(({ text }) => text)]);
    return [
      ...stated.map((each) => ({ of: row.id, properties: storedAlias(each, false) })),
      ...derived.map((each) => ({ of: row.id, properties: storedAlias(each, true) })),
    ];
  });
  if (aliases.length > 0) await run(statement('createAliases'), { aliases });
}
