import { afterKind } from '../../model/afterKind.ts';
import type { Kind } from '../../model/kinds.ts';
import { hasHan } from '../../names/isHan.ts';
import { citedParties } from './citedParties.ts';
import type { CompiledTable } from './compileTable.ts';
import { listOfKind } from './listOfKind.ts';
import { citedRecord } from './meaning.ts';
import type { NamedValue } from './namedValue.ts';
import { hasNames, type InputNames } from './names.ts';
import { idOfKey } from './newId.ts';
import type { OutputValues } from './outputRows.ts';
import type { CellDoubt, ReadRow, RowRecord } from './readRow.ts';

/** A record that a row makes. */
export interface MadeRecord {
  readonly kind: Kind;
  readonly id: string;
  readonly values: OutputValues;
  /** True if other rows may describe it too. */
  readonly shared: boolean;
  /** Column whose value no cell says: it follows from another record of the row. */
  readonly implied?: string;
}

/** The records that a row makes, or the names and cells for which it is held back. */
export interface ResolvedRow {
  readonly made: readonly MadeRecord[];
  readonly doubts: readonly CellDoubt[];
  readonly names: readonly NamedValue[];
  /** Citations of parties that a person left out; they are left out too. */
  readonly leftOut: readonly RowRecord[];
}

/** The name of a record that has no id in its row; empty if the row does not name it. */
export const nameOf = ({ values }: RowRecord): string => values.get('name') ?? '';

export const countryOf = ({ values }: RowRecord): string => values.get('country') ?? '';

/** Returns the id that a record has in its row or by its key; empty if only its name identifies it. */
export function ownId(record: RowRecord, row: ReadRow, packageName: string): string {
  const written = record.values.get(record.kind === 'country' ? 'code' : 'id');
  if (written !== undefined) return `${record.kind}/${written}`;
  if (hasNames(record.kind)) return '';
  const key = row.key(record.record).filter((each) => each !== '');
  if (record.kind === 'report' && key.length === 0) {
    const own = record.values.get('url') ?? record.values.get('title');
    return own === undefined ? '' : idOfKey('report', packageName, [own]);
  }
  return key.length === 0 ? '' : idOfKey(record.kind, packageName, row.key(record.record));
}

/** Makes the records of a row, now that all names are settled. */
export function resolveRow(
  compiled: CompiledTable,
  row: ReadRow,
  names: InputNames,
  packageName: string,
): ResolvedRow {
  const doubts = [...row.doubts];
  const undecided: NamedValue[] = [];
  const leftOut: RowRecord[] = [];
  const made: MadeRecord[] = [];
  const ids = new Map<string, string>();
  const doubt = (record: RowRecord, reason: string, remedy?: string, said?: string) => {
    // Values that every row has make no record of a row that says nothing of it.
    if (record.isConstant && record.kind !== 'case') return;
    const value = said ?? record.values.get('quote') ?? '';
    doubts.push({
      at: -1,
      header: record.record,
      value,
      reason,
      candidates: [],
      ...(remedy ? { remedy } : {}),
    });
  };

  /** Returns the id of the record that a name means; empty if it means none, or waits for a decision. */
  const idOf = (kind: Kind, text: string, country: string): string => {
    const found = names.of(kind, text, country);
    if (found === undefined || found.how === 'NONE') return '';
    if (found.how === 'DOUBT') {
      undecided.push(found);
      return '';
    }
    const place = names.held.get(found.id);
    if (place !== undefined)
      doubts.push({
        at: -1,
        header: kind,
        value: text,
        reason: `names ${found.id}, whose own row is held back (${place})`,
        candidates: [],
      });
    if (found.isNew) made.push(newRecord(found, new Map([['name', text]])));
    return found.id;
  };

  for (const record of row.records.values()) {
    for (const { column, text } of record.names) {
      const kind = column.names;
      const id = kind === null ? '' : idOf(kind, text, '');
      if (id === '') continue;
      if (column.several) push(record.lists, column.column.name, afterKind(id));
      else record.values.set(column.column.name, afterKind(id));
    }
  }
  for (const record of row.records.values()) {
    const id = ownId(record, row, packageName);
    if (id !== '') ids.set(record.record, id);
    else if (hasNames(record.kind)) {
      const name = nameOf(record);
      if (name === '') {
        doubt(
          record,
          `has ${[...record.values.keys()].join(', ')} of a ${record.kind} that the row does not name`,
        );
        continue;
      }
      const found = names.of(record.kind, name, countryOf(record));
      if (found === undefined || found.how === 'NONE') continue;
      if (found.how === 'DOUBT') {
        undecided.push(found);
        continue;
      }
      ids.set(record.record, found.id);
      if (found.isNew) made.push(newRecord(found, outputOf(record)));
    } else if (record.kind === 'case' || record.kind === 'report')
      doubt(record, `has no id: neither a cell of its id nor one of its key has a value`);
  }
  const ofCase = row.records.get('case');
  const report = [...row.records.values()].find(({ kind }) => kind === 'report');
  if (ofCase) joinCase(ofCase, row, ids);
  // Each row of a table of cases is one: without it, a party would go in alone, and one that is known would be lost unsaid.
  else if (compiled.kind === 'case' && doubts.length === 0) {
    const [record] = row.records.values();
    if (record)
      doubt(
        record,
        'stands in a row that says nothing of a case',
        'Fill in the title and the date of its case, or delete the row.',
        nameOf(record) || [...record.values.values()].join(' '),
      );
  }
  for (const record of row.records.values()) {
    const id = ids.get(record.record);
    const { kind, values } = record;
    if (hasNames(kind) && (id === undefined || values.get('id') === undefined)) continue;
    const isUntitled = kind === 'report' && !values.has('title') && values.has('url');
    if (isUntitled && ofCase) values.set('title', ofCase.values.get('title') ?? '');
    if (kind === 'citation' && compiled.kind !== 'citation') {
      const [of, reportId] = [ids.get('case'), report && ids.get(report.record)];
      if (of === undefined || reportId === undefined) {
        doubt(
          record,
          'has no report that it is copied from: a citation needs one',
          'Fill in its address or title, or say in the mapping what the report of all rows is: a constant such as "report.title".',
        );
        continue;
      }
      values.set('case', afterKind(of));
      values.set('report', afterKind(reportId));
    }
    const about = kind === 'citation' ? citedParties(record, row, ids) : null;
    if (about?.ids?.length === 0) {
      if (!about.named) doubt(record, `is about a ${citedRecord(record.record)} that the row does not name`);
      else if (undecided.length === 0) leftOut.push(record);
      continue;
    }
    if (id !== undefined && values.get('id') === undefined && (kind === 'case' || kind === 'report'))
      values.set('id', afterKind(id));
    if (id === undefined && record.isConstant && kind === 'report') continue;
    // A record of which the row has the id alone is one that it refers to.
    if (record !== ofCase && compiled.kind === 'case' && values.size === 1 && values.has('id')) continue;
    for (const entity of about?.ids ?? ['']) {
      if (entity !== '') values.set('entity', entity);
      made.push({
        kind,
        id: id ?? citationKey(values),
        values: outputOf(record),
        shared: compiled.kind === 'case' || kind !== compiled.kind,
        ...(isUntitled ? { implied: 'title' } : {}),
      });
    }
  }
  return { made, doubts, names: undecided, leftOut };
}

const citationKey = (values: ReadonlyMap<string, string>): string =>
  ['case', 'report', 'entity', 'role'].map((name) => values.get(name) ?? '').join('|');

/** Writes the parties and the report of a row into its case. */
function joinCase(ofCase: RowRecord, row: ReadRow, ids: ReadonlyMap<string, string>): void {
  for (const { record, kind } of row.records.values()) {
    const id = ids.get(record);
    const column = kind === 'report' ? 'reports' : listOfKind[kind];
    if (id === undefined || column === undefined) continue;
    if (column === 'programme') ofCase.values.set(column, afterKind(id));
    else push(ofCase.lists, column, afterKind(id));
  }
}

const outputOf = ({ values, lists }: RowRecord): OutputValues =>
  new Map<string, string | readonly string[]>([...values, ...lists]);

/** A new record under the id that its name makes; a spelling that is not its own name is another name of it. */
function newRecord({ kind, id, value, newName }: NamedValue, values: OutputValues): MadeRecord {
  const own = new Map(values);
  own.set('id', afterKind(id));
  own.set('name', newName);
  if (value !== newName) {
    own.set('aliases', [
      ...[own.get('aliases') ?? []].flat(),
      `${value.replaceAll(/[;；、|｜]/g, ' ')}|VARIANT`,
    ]);
    own.delete('name_zh');
  }
  if (hasHan(newName)) own.set('name_zh', own.get('name_zh') ?? newName);
  return { kind, id, values: own, shared: true };
}

function push(lists: Map<string, string[]>, column: string, item: string): void {
  const list = lists.get(column);
  if (list === undefined) lists.set(column, [item]);
  else if (!list.includes(item)) list.push(item);
}
