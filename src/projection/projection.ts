import { type PartyKind, partyKinds } from '../model/parties.ts';
import { findId, idAt, type SortedIds } from './build/sortedIds.ts';

/** No entity, such as the country of a target whose country is not known. */
export const NONE = 0xffff_ffff;

/** A first day that is not known. Smaller than every day. */
export const NO_DAY = -0x8000_0000;

/** A last day that is open or not known. Greater than every day. */
export const OPEN_END = 0x7fff_ffff;

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column with few distinct values: `values[codes[i]]`. Code 0 is "not known" (`values[0]` is null); the others ascend. */
export interface CodedColumn<T> {
  readonly codes: Codes;
  readonly values: readonly (T | null)[];
}

/** First and last day of a date, as days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** Days that are looked at again and again, so that they stand in tables too: case `i` has `first[codes[i]]` and `last[codes[i]]`; NO_DAY and OPEN_END at code 0. */
export interface DayColumn extends CodedColumn<Days> {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Compressed sparse rows: what belongs to `i` stands in `items` from `offsets[i]` to `offsets[i + 1]`, ascending, each once. */
export interface SparseRows {
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** Where each kind's entity numbers begin; `END` is one past the last. */
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
  /** By item of `caseReports`: the best grade that the report gives what it does not deny, as `rankCode` tells it; 0 where it has none. */
  readonly caseReportGrades: Uint8Array;

  /** A case's own days: those of its event where that is dated, else of its publication. */
  readonly date: DayColumn;
  readonly publishedOn: CodedColumn<Days>;
  readonly occurredOn: CodedColumn<Days>;
  readonly caseKind: CodedColumn<string>;
  readonly stage: CodedColumn<string>;
  readonly grade: CodedColumn<string>;
  readonly confidence: CodedColumn<number>;
  /** Whole thousandths, 1 to 1000, by the code of the confidence; 0 for code 0, where the case has none. */
  readonly thousandths: Uint16Array;
  readonly synthetic: CodedColumn<boolean>;
  readonly addedIn: CodedColumn<number>;
  readonly changedIn: CodedColumn<number>;
  /** The forms of cooperation of a case: bit `i` stands for `cooperationForms[i]`. */
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
  /** Country → its targets; area → its technologies; as entity numbers, indexed from the base of the kind. */
  readonly countryTargets: SparseRows;
  readonly areaTechnologies: SparseRows;
  /** When a country joined and left: member on the days `since <= day < until`; never a member is `since` = OPEN_END. */
  readonly natoSince: Int32Array;
  readonly natoUntil: Int32Array;
  readonly mnnaSince: Int32Array;
  readonly mnnaUntil: Int32Array;

  /** Reports are numbered by the rank of their id. Their grade, as `rankCode` tells it; 0 where they have none. */
  readonly reportGrades: Uint8Array;
  readonly reportLanguage: CodedColumn<string>;
  /** Report → the reports that it goes back to, ascending; itself where it copies none. */
  readonly reportOrigins: SparseRows;
}

const empty: Uint32Array = new Uint32Array(0);

/** A thin reader over the arrays. Hot loops read `data` itself. */
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

  /** The case's number, or undefined where there is none with this id. */
  caseNumber(id: string): number | undefined {
    return findId(this.data.caseIds, id);
  }

  /** The first day of a case, NO_DAY where not known. */
  firstDayOf(number: number): number {
    const { codes, first } = this.data.date;
    return first[codes[number] ?? 0] ?? NO_DAY;
  }

  caseId(number: number): string {
    return idAt(this.data.caseIds, number);
  }

  /** The entity's number, or undefined where the projection holds none with this id. */
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

  /** First number and one past the last number of a kind. */
  range(kind: PartyKind): readonly [number, number] {
    const { bases } = this.data;
    const next = partyKinds[partyKinds.indexOf(kind) + 1];
    return [bases[kind], next === undefined ? bases.END : bases[next]];
  }

  /** A case's posts, targets, companies and technologies: a view, ascending. */
  partiesOf(caseNumber: number): Uint32Array {
    return rowOf(this.data.caseParties, caseNumber);
  }

  /** The cases an entity takes part in, ascending: a view for posts, targets, companies and technologies, a merged copy for countries (through their targets) and areas (through their technologies). */
  casesOf(entity: number): Uint32Array {
    const { bases, partyCases, countryTargets, areaTechnologies } = this.data;
    if (entity < bases.COUNTRY) return rowOf(partyCases, entity);
    const members =
      entity < bases.AREA
        ? rowOf(countryTargets, entity - bases.COUNTRY)
        : rowOf(areaTechnologies, entity - bases.AREA);
    return mergeRows(partyCases, members);
  }

  /** The numbers of the reports that support a case: a view, ascending. */
  reportsOf(caseNumber: number): Uint32Array {
    return rowOf(this.data.caseReports, caseNumber);
  }
}

/** One row of compressed sparse rows, as a view. */
export const rowOf = (rows: SparseRows, index: number): Uint32Array =>
  rows.items.subarray(rows.offsets[index] ?? 0, rows.offsets[index + 1] ?? 0);

/** The kind that an id's first part names; undefined where it names none that has entity numbers. */
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

/** How many bytes the arrays take. */
export function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.length * 8;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + bytesOf(part), 0);
}
