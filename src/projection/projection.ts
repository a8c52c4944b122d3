import { type PartyKind, partyKinds } from '../model/parties.ts';
import { findId, idAt, type SortedIds } from './build/sortedIds.ts';

/** Stands for no entity, such as the country of a target whose country is unknown. */
export const NONE = 0xffff_ffff;

/** An unknown first day. Smaller than every day. */
export const NO_DAY = -0x8000_0000;

/** A last day that is open or unknown. Greater than every day. */
export const OPEN_END = 0x7fff_ffff;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column with few distinct values: the value of `i` is `values[codes[i]]`. Code 0 is the unknown value, `values[0]` = null; the others ascend. */
export interface CodedColumn<T> {
  readonly codes: Codes;
  readonly values: readonly (T | null)[];
}

/** First and last day of a date, as days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A column of dates that sweeps read often, with their days as tables too: case `i` has `first[codes[i]]` and `last[codes[i]]`; NO_DAY and OPEN_END at code 0. */
export interface DayColumn extends CodedColumn<Days> {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Compressed sparse rows: row `i` is `items` from `offsets[i]` to `offsets[i + 1]`, ascending, without duplicates. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** The first entity number of each kind; `END` is one past the last. */
export type Bases = { readonly [kind in PartyKind]: number } & { readonly END: number };

/**
 * The graph's shape in typed arrays over SharedArrayBuffers: one plain object that `workerData` and `postMessage` share without a copy.
 *
 * Cases are numbered 0 … n-1 by the rank of their id; entities are numbered across kinds, in the ranges of `bases`, by the rank of
 * their id within the kind. So ascending numbers are ascending ids, and ties broken by number are broken by id. Days count from
 * 1970-01-01.
 */
export interface ProjectionData {
  readonly revision: number;
  readonly cases: number;
  readonly reports: number;
  readonly bases: Bases;
  readonly caseIds: SortedIds;
  /** The ids of entity numbers `bases[kind] + i`, by kind. */
  readonly entityIds: { readonly [kind in PartyKind]: SortedIds };

  /** Case → its posts, targets, companies and technologies, as ascending entity numbers (so in the order of the kinds). */
  readonly caseParties: SparseRows;
  /** Post, target, company or technology → its cases, ascending. For countries and areas see `Projection.casesOf`. */
  readonly partyCases: SparseRows;
  /** Case → the numbers of the reports that support it, each once, ascending; those that only deny it are left out. */
  readonly caseReports: SparseRows;
  /** By item of `caseReports`: the `gradeCode` of the best grade among the report's citations that do not deny the case; 0 if none is graded. */
  readonly caseReportGrades: Uint8Array;

  /** The days of a case: those of its event if that is dated, otherwise of its publication. */
  readonly date: DayColumn;
  readonly publishedOn: CodedColumn<Days>;
  readonly occurredOn: CodedColumn<Days>;
  readonly caseKind: CodedColumn<string>;
  readonly stage: CodedColumn<string>;
  readonly direction: CodedColumn<string>;
  readonly grade: CodedColumn<string>;
  readonly confidence: CodedColumn<number>;
  /** Whole thousandths, 1 to 1000, by the code of the confidence; 0 for code 0, a case without one. */
  readonly thousandths: Uint16Array;
  readonly synthetic: CodedColumn<boolean>;
  readonly addedIn: CodedColumn<number>;
  readonly changedIn: CodedColumn<number>;
  /** The forms of cooperation of a case: bit `i` is `cooperationForms[i]`. */
  readonly cooperation: Uint16Array;
  readonly cooperationForms: readonly string[];

  /** Columns of entities are indexed from the base of their kind: `targetCountry[target - bases.TARGET]`. Countries and areas are entity numbers or NONE. */
  readonly postCountry: Uint32Array;
  readonly postKind: CodedColumn<string>;
  readonly targetCountry: Uint32Array;
  readonly targetKind: CodedColumn<string>;
  readonly companyKind: CodedColumn<string>;
  readonly province: CodedColumn<string>;
  readonly technologyArea: Uint32Array;
  /** By the id of a scheme: the class of each technology in it, indexed from the base of technologies. */
  readonly technologyClasses: Readonly<Record<string, CodedColumn<string>>>;
  /** Country → its targets; area → its technologies; as entity numbers, indexed from the base of the kind. */
  readonly countryTargets: SparseRows;
  readonly areaTechnologies: SparseRows;
  /** The days on which a country joined and left: a member on the days `since <= day < until`. `since` = OPEN_END if it never joined. */
  readonly natoSince: Int32Array;
  readonly natoUntil: Int32Array;
  readonly mnnaSince: Int32Array;
  readonly mnnaUntil: Int32Array;

  /** Reports are numbered by the rank of their id. */
  readonly reportIds: SortedIds;
  /** By report: the `gradeCode` of its grade; 0 if it has none. */
  readonly reportGrades: Uint8Array;
  readonly reportLanguage: CodedColumn<string>;
  /** Report → the reports that it goes back to, ascending; itself if it copies none. */
  readonly reportOrigins: SparseRows;
}

const empty: Uint32Array = new Uint32Array(0);

/** Reads the arrays of a projection by id and number. Hot loops read `data` directly. */
export class Projection {
  readonly data: ProjectionData;
  /** The first number of each kind, in the order of `partyKinds`. */
  private readonly starts: readonly number[];

  constructor(data: ProjectionData) {
    this.data = data;
    this.starts = partyKinds.map((kind) => data.bases[kind]);
  }

  get revision(): number {
    return this.data.revision;
  }

  /** Returns a case's number; undefined if the projection has none with this id. */
  caseNumber(id: string): number | undefined {
    return findId(this.data.caseIds, id);
  }

  /** Returns the first day of a case; NO_DAY if it is unknown. */
  firstDayOf(number: number): number {
    const { codes, first } = this.data.date;
    return first[codes[number] ?? 0] ?? NO_DAY;
  }

  /** True if the case is invented. */
  isSynthetic(number: number): boolean {
    const { codes, values } = this.data.synthetic;
    return values[codes[number] ?? 0] === true;
  }

  caseId(number: number): string {
    return idAt(this.data.caseIds, number);
  }

  /** Returns an entity's number; undefined if the projection has none with this id. */
  entityNumber(id: string): number | undefined {
    const kind = kindOfId(id);
    if (kind === undefined) return undefined;
    const rank = findId(this.data.entityIds[kind], id);
    return rank === undefined ? undefined : this.data.bases[kind] + rank;
  }

  entityId(number: number): string {
    const kind = this.kindOf(number);
    return idAt(this.data.entityIds[kind], number - this.data.bases[kind]);
  }

  kindOf(number: number): PartyKind {
    let at = this.starts.length - 1;
    while (at > 0 && number < (this.starts[at] ?? 0)) at -= 1;
    return partyKinds[at] ?? 'POST';
  }

  /** Returns the first number of a kind, and one past its last. */
  range(kind: PartyKind): readonly [number, number] {
    const { bases } = this.data;
    const next = partyKinds[partyKinds.indexOf(kind) + 1];
    return [bases[kind], next === undefined ? bases.END : bases[next]];
  }

  /** Returns a case's posts, targets, companies and technologies, ascending, as a view. */
  partiesOf(caseNumber: number): Uint32Array {
    return rowOf(this.data.caseParties, caseNumber);
  }

  /** Returns the cases that an entity takes part in, ascending: a view for posts, targets, companies and technologies; a merged copy for countries (through their targets) and areas (through their technologies). */
  casesOf(entity: number): Uint32Array {
    const { bases, partyCases, countryTargets, areaTechnologies } = this.data;
    if (entity < bases.COUNTRY) return rowOf(partyCases, entity);
    const members =
      entity < bases.AREA
        ? rowOf(countryTargets, entity - bases.COUNTRY)
        : rowOf(areaTechnologies, entity - bases.AREA);
    return mergeRows(partyCases, members);
  }

  /** Returns the report's number; undefined if there is none with this id. */
  reportNumber(id: string): number | undefined {
    return findId(this.data.reportIds, id);
  }

  reportId(number: number): string {
    return idAt(this.data.reportIds, number);
  }

  /** Returns the numbers of the reports that support a case, ascending, as a view. */
  reportsOf(caseNumber: number): Uint32Array {
    return rowOf(this.data.caseReports, caseNumber);
  }
}

/** Returns one of some compressed sparse rows, as a view. */
export const rowOf = (rows: SparseRows, index: number): Uint32Array =>
  rows.items.subarray(rows.offsets[index] ?? 0, rows.offsets[index + 1] ?? 0);

/** Returns the kind that an id's first part names; undefined if that kind has no entity numbers. */
export function kindOfId(id: string): PartyKind | undefined {
  const slash = id.indexOf('/');
  const kind = id.slice(0, slash).toUpperCase();
  return partyKinds.find((known) => known === kind);
}

function mergeRows(rows: SparseRows, members: Uint32Array): Uint32Array {
  const [only] = members;
  if (only === undefined) return empty;
  if (members.length === 1) return rowOf(rows, only);
  let size = 0;
  for (const member of members) size += rowOf(rows, member).length;
  const all = new Uint32Array(size);
  let at = 0;
  for (const member of members) {
    const row = rowOf(rows, member);
    all.set(row, at);
    at += row.length;
  }
  all.sort();
  let kept = 0;
  for (let index = 0; index < size; index += 1) {
    if (index === 0 || all[index] !== all[index - 1]) {
      all[kept] = all[index] ?? 0;
      kept += 1;
    }
  }
  return all.subarray(0, kept);
}

/** Returns the bytes that the arrays of a projection take. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.length * 8;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0);
}
