import { eachParty, type PartyKind, partyKinds } from '../../model/parties.ts';
import { type Bases, type CodedColumn, kindOfId, NONE, type ProjectionData } from '../projection.ts';
import { ascending, byDays, dayColumn, thousandths } from './caseColumns.ts';
import { sharedArray } from './growingArray.ts';
import { type MovedIds, movedIds } from './movedIds.ts';
import { movedRows } from './movedRows.ts';
import {
  type ChangedCase,
  type ChangedParty,
  type ChangedReport,
  type ProjectionChanges,
  UnknownRecord,
} from './projectionChanges.ts';
import { recoded } from './recoded.ts';
import { gradeCode } from './reportTables.ts';
import { findId } from './sortedIds.ts';
import { groupRows, transpose } from './sparseRows.ts';

/** Makes the projection that a whole load would give from an older one and the records that differ. */
export function applyChanges(old: ProjectionData, changes: ProjectionChanges): ProjectionData {
  const entities = new MovedEntities(old, changes.parties);
  const reports = movedReports(old, changes.reports);
  const cases = movedIds(old.caseIds, changes.cases);
  const changed = byNumber(cases, changes.cases);
  const caseParties = movedRows(
    old.caseParties,
    cases.before,
    entities.now,
    mapped(changed, ({ parties }) => distinct(parties.map((id) => entities.number(id)))),
  );
  return {
    revision: changes.revision,
    ...entities.data(),
    ...reports.data,
    ...movedCitations(old, cases.before, changed, reports),
    ...movedColumns(old, cases.before, changed),
    cases: cases.before.length,
    caseIds: cases.ids,
    caseParties: { offsets: caseParties.offsets, items: caseParties.items },
    partyCases: transpose(caseParties, entities.bases.COUNTRY),
  };
}

/** The entities of an older projection under their new numbers. */
class MovedEntities {
  readonly bases: Bases;
  /** By entity number before: the number now, or NONE. */
  readonly now: Uint32Array;
  private readonly old: ProjectionData;
  private readonly moved: { readonly [kind in PartyKind]: MovedIds };
  private readonly changes: { readonly [kind in PartyKind]: ReadonlyMap<string, ChangedParty | null> };

  constructor(old: ProjectionData, changes: ReadonlyMap<string, ChangedParty | null>) {
    this.old = old;
    this.changes = eachParty((kind) => new Map([...changes].filter(([id]) => kindOfId(id) === kind)));
    this.moved = eachParty((kind) => movedIds(old.entityIds[kind], this.changes[kind]));
    let next = 0;
    const starts = eachParty((kind) => {
      const start = next;
      next += this.moved[kind].before.length;
      return start;
    });
    this.bases = { ...starts, END: next };
    this.now = new Uint32Array(old.bases.END);
    for (const kind of partyKinds)
      this.moved[kind].now.forEach((rank, before) => {
        this.now[old.bases[kind] + before] = rank === NONE ? NONE : this.bases[kind] + rank;
      });
  }

  /** Returns the number of an entity that the graph has. */
  number(id: string): number {
    const kind = kindOfId(id);
    const rank = kind && findId(this.moved[kind].ids, id);
    if (kind === undefined || rank === undefined) throw new UnknownRecord(id);
    return this.bases[kind] + rank;
  }

  data() {
    const { old, bases, moved } = this;
    const targetCountry = this.links('TARGET', old.targetCountry, ({ country }) => country);
    const technologyArea = this.links('TECHNOLOGY', old.technologyArea, ({ area }) => area);
    const classes = Object.entries(old.technologyClasses).map(
      ([scheme, column]) => [scheme, recoded(column, moved.TECHNOLOGY.before, new Map(), ascending)] as const,
    );
    return {
      bases,
      entityIds: eachParty((kind) => moved[kind].ids),
      postCountry: this.links('POST', old.postCountry, ({ country }) => country),
      postKind: this.column('POST', old.postKind, ({ kind }) => kind),
      targetCountry,
      targetKind: this.column('TARGET', old.targetKind, ({ kind }) => kind),
      companyKind: this.column('COMPANY', old.companyKind, ({ kind }) => kind),
      province: this.column('COMPANY', old.province, ({ province }) => province),
      technologyArea,
      technologyClasses: Object.fromEntries(classes),
      countryTargets: groupRows(targetCountry, bases.AREA - bases.COUNTRY, bases.COUNTRY, bases.TARGET),
      areaTechnologies: groupRows(technologyArea, bases.END - bases.AREA, bases.AREA, bases.TECHNOLOGY),
      natoSince: old.natoSince,
      natoUntil: old.natoUntil,
      mnnaSince: old.mnnaSince,
      mnnaUntil: old.mnnaUntil,
    };
  }

  private column(
    kind: PartyKind,
    column: CodedColumn<string>,
    textOf: (party: ChangedParty) => string | null,
  ): CodedColumn<string> {
    const changed = mapped(byNumber(this.moved[kind], this.changes[kind]), textOf);
    return recoded(column, this.moved[kind].before, changed, ascending);
  }

  /** Moves a column of entity numbers. */
  private links(
    kind: PartyKind,
    column: Uint32Array,
    idOf: (party: ChangedParty) => string | null,
  ): Uint32Array {
    const { before } = this.moved[kind];
    const links = sharedArray(Uint32Array, before.length);
    before.forEach((place, rank) => {
      const number = place === NONE ? NONE : (column[place] ?? NONE);
      links[rank] = number === NONE ? NONE : (this.now[number] ?? NONE);
    });
    for (const [rank, party] of byNumber(this.moved[kind], this.changes[kind])) {
      const id = idOf(party);
      links[rank] = id === null ? NONE : this.number(id);
    }
    return links;
  }
}

function movedReports(old: ProjectionData, changes: ReadonlyMap<string, ChangedReport | null>) {
  const moved = movedIds(old.reportIds, changes);
  const changed = byNumber(moved, changes);
  const reportGrades = sharedArray(Uint8Array, moved.before.length);
  moved.before.forEach((place, report) => {
    reportGrades[report] = place === NONE ? 0 : (old.reportGrades[place] ?? 0);
  });
  for (const [report, { grade }] of changed) reportGrades[report] = gradeCode(grade);
  const own = mapped(changed, (_, report) => [report]);
  const { offsets, items } = movedRows(old.reportOrigins, moved.before, moved.now, own);
  return {
    moved,
    data: {
      reports: moved.before.length,
      reportIds: moved.ids,
      reportGrades,
      reportLanguage: recoded(
        old.reportLanguage,
        moved.before,
        mapped(changed, ({ language }) => language),
        ascending,
      ),
      reportOrigins: { offsets, items },
    },
  };
}

function movedCitations(
  old: ProjectionData,
  before: Uint32Array,
  changed: ReadonlyMap<number, ChangedCase>,
  { moved, data }: ReturnType<typeof movedReports>,
) {
  const numberOf = (id: string) => {
    const number = findId(moved.ids, id);
    if (number === undefined) throw new UnknownRecord(id);
    return number;
  };
  const anew = mapped(changed, ({ reports }) => distinct(reports.map(({ id }) => numberOf(id))));
  const { offsets, items, places } = movedRows(old.caseReports, before, moved.now, anew);
  const caseReportGrades = sharedArray(Uint8Array, items.length);
  places.forEach((place, at) => {
    caseReportGrades[at] =
      place === NONE ? (data.reportGrades[items[at] ?? 0] ?? 0) : (old.caseReportGrades[place] ?? 0);
  });
  for (const [number, { reports }] of changed)
    for (const { id, grades } of reports) {
      const best = Math.min(...grades.map(gradeCode).filter((rank) => rank > 0));
      const at = items.indexOf(numberOf(id), offsets[number]);
      if (Number.isFinite(best)) caseReportGrades[at] = best;
    }
  return { caseReports: { offsets, items }, caseReportGrades };
}

function movedColumns(old: ProjectionData, before: Uint32Array, changed: ReadonlyMap<number, ChangedCase>) {
  const texts = (name: 'caseKind' | 'stage' | 'direction' | 'grade') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      ascending,
    );
  const numbers = (name: 'confidence' | 'addedIn' | 'changedIn') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      ascending,
    );
  const days = (name: 'date' | 'occurredOn' | 'publishedOn') =>
    recoded(
      old[name],
      before,
      mapped(changed, (each) => each[name]),
      byDays,
    );
  const confidence = numbers('confidence');
  return {
    date: dayColumn(days('date')),
    occurredOn: days('occurredOn'),
    publishedOn: days('publishedOn'),
    caseKind: texts('caseKind'),
    stage: texts('stage'),
    direction: texts('direction'),
    grade: texts('grade'),
    confidence,
    thousandths: thousandths(confidence.values),
    synthetic: recoded(
      old.synthetic,
      before,
      mapped(changed, ({ synthetic }) => synthetic),
      ascending,
    ),
    addedIn: numbers('addedIn'),
    changedIn: numbers('changedIn'),
    ...movedForms(old, before, changed),
  };
}

/** Moves the bits of the forms of cooperation, which are numbered anew where a form came or went. */
function movedForms(old: ProjectionData, before: Uint32Array, changed: ReadonlyMap<number, ChangedCase>) {
  const masks = new Uint16Array(before.length);
  let used = 0;
  before.forEach((place, number) => {
    if (place === NONE || changed.has(number)) return;
    masks[number] = old.cooperation[place] ?? 0;
    used |= masks[number] ?? 0;
  });
  const kept = old.cooperationForms.filter((_, bit) => (used & (1 << bit)) !== 0);
  const anew = [...changed.values()].flatMap(({ cooperation }) => cooperation);
  const cooperationForms = [...new Set([...kept, ...anew])].sort();
  const bitOf = (form: string) => 1 << cooperationForms.indexOf(form);
  const moved = old.cooperationForms.map((form) => (cooperationForms.includes(form) ? bitOf(form) : 0));
  const cooperation = sharedArray(Uint16Array, before.length);
  masks.forEach((mask, number) => {
    for (let bit = 0; mask >>> bit > 0; bit += 1)
      if ((mask & (1 << bit)) !== 0) cooperation[number] = (cooperation[number] ?? 0) | (moved[bit] ?? 0);
  });
  for (const [number, each] of changed)
    cooperation[number] = each.cooperation.reduce((mask, form) => mask | bitOf(form), 0);
  return { cooperation, cooperationForms };
}

/** Returns those of the changed records that the graph still has, by their number among all. */
function byNumber<T>({ ids }: MovedIds, changes: ReadonlyMap<string, T | null>): Map<number, T> {
  const changed = new Map<number, T>();
  for (const [id, record] of changes) {
    const number = findId(ids, id);
    if (record !== null && number !== undefined) changed.set(number, record);
  }
  return changed;
}

const mapped = <T, R>(records: ReadonlyMap<number, T>, make: (record: T, number: number) => R) =>
  new Map([...records].map(([number, record]) => [number, make(record, number)] as const));

const distinct = (numbers: readonly number[]) => [...new Set(numbers)].sort((one, other) => one - other);
