import { assembleProjection } from '../../../../src/projection/build/assembleProjection.ts';
import {
  type CaseGroups,
  caseColumns,
  type ValueGroup,
} from '../../../../src/projection/build/caseColumns.ts';
import { CaseTables, rankCitation, rankCitations } from '../../../../src/projection/build/caseTables.ts';
import { EntityTables, type Membership } from '../../../../src/projection/build/entityTables.ts';
import { gradeCode, ReportTables } from '../../../../src/projection/build/reportTables.ts';
import type { ProjectionData } from '../../../../src/projection/projection.ts';

/** First and last day; either end may be open. */
type Interval = readonly [string | null, string | null];

/** A case of a small graph: its columns, and its parties and reports by id. Its own days, where not given, are those of the event where that is dated, else of the publication. */
export interface CaseRow {
  readonly id: string;
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
  readonly publishedOn?: Interval | null;
  readonly occurredOn?: Interval | null;
  readonly kind?: string | null;
  readonly stage?: string | null;
  readonly direction?: string | null;
  readonly grade?: string | null;
  /** In whole thousandths of 1, as the graph stores it. */
  readonly confidence?: number | null;
  readonly synthetic?: boolean | null;
  readonly addedIn?: number | null;
  readonly changedIn?: number | null;
  readonly cooperation?: readonly string[] | null;
  readonly posts?: readonly string[];
  readonly targets?: readonly string[];
  readonly companies?: readonly string[];
  readonly technologies?: readonly string[];
  /** Reports that support the case. */
  readonly reports?: readonly string[];
  /** Reports that only deny the case: the projection leaves them out, as it does whatever else it does not count. */
  readonly denials?: readonly string[];
  /** The grades, by report, of citations with a credibility of their own. */
  readonly ownGrades?: Readonly<Record<string, string>>;
}

/** A small graph as plain rows, in any order. A technology without `area`, a post or target without `country` has none. */
export interface ProjectionRows {
  readonly revision?: number;
  readonly schemes?: readonly string[];
  readonly countries?: readonly ({ readonly id: string } & Membership)[];
  readonly areas?: readonly { readonly id: string }[];
  readonly posts?: readonly { readonly id: string; readonly kind?: string; readonly country?: string }[];
  readonly targets?: readonly { readonly id: string; readonly kind?: string; readonly country?: string }[];
  readonly companies?: readonly { readonly id: string; readonly kind?: string; readonly province?: string }[];
  readonly technologies?: readonly {
    readonly id: string;
    readonly area?: string;
    /** Its classes, of one scheme each. */
    readonly classes?: readonly string[];
  }[];
  readonly reports?: readonly {
    readonly id: string;
    readonly grade?: string;
    readonly language?: string;
    readonly derivedFrom?: readonly string[];
  }[];
  readonly cases: readonly CaseRow[];
}

/** The projection of a small graph, for tests and examples: the same arrays as a loaded one. */
export function buildProjection(rows: ProjectionRows): ProjectionData {
  const countries = ranked(rows.countries);
  const areas = ranked(rows.areas);
  const posts = ranked(rows.posts);
  const targets = ranked(rows.targets);
  const companies = ranked(rows.companies);
  const technologies = ranked(rows.technologies);
  const reports = ranked(rows.reports);

  const entities = new EntityTables();
  for (const country of countries.rows) entities.country(country.id, country);
  for (const area of areas.rows) entities.area(area.id);
  for (const { id, kind, country } of posts.rows) entities.post(id, kind, countries.optional(country));
  targets.rows.forEach(({ id, kind, country }, rank) => {
    entities.target(id);
    if (kind !== undefined) entities.kindOfTarget(rank, kind);
    if (country !== undefined) entities.countryOfTarget(rank, countries.rank(country));
  });
  companies.rows.forEach(({ id, kind, province }, rank) => {
    entities.company(id);
    if (kind !== undefined) entities.kindOfCompany(rank, kind);
    if (province !== undefined) entities.provinceOfCompany(rank, province);
  });
  for (const { id, area } of technologies.rows) entities.technology(id, areas.optional(area));

  for (const scheme of rows.schemes ?? []) entities.scheme(scheme);
  technologies.rows.forEach(({ classes }, rank) => {
    for (const each of classes ?? []) entities.classOfTechnology(rank, each);
  });

  const reportTables = new ReportTables(reports.rows.length);
  for (const { id, grade, language } of reports.rows) reportTables.report(id, grade, language);
  reports.rows.forEach(({ derivedFrom }, number) => {
    for (const from of derivedFrom ?? []) reportTables.derived(number, reports.rank(from));
  });

  const bases = entities.bases();
  const cases = ranked(rows.cases);
  const tables = new CaseTables({ cases: cases.rows.length, parties: 16, citations: 16 });
  for (const row of cases.rows) {
    for (const id of row.posts ?? []) tables.party(posts.rank(id));
    for (const id of row.targets ?? []) tables.party(bases.TARGET + targets.rank(id));
    for (const id of row.companies ?? []) tables.party(bases.COMPANY + companies.rank(id));
    for (const id of row.technologies ?? []) tables.party(bases.TECHNOLOGY + technologies.rank(id));
    for (const id of row.reports ?? []) tables.report(reports.rank(id));
    tables.case(row.id);
  }
  const links = tables.finish();
  const reportData = reportTables.finish();
  rankCitations(links, reportData.reportGrades);
  cases.rows.forEach(({ ownGrades }, number) => {
    for (const [id, grade] of Object.entries(ownGrades ?? {}))
      rankCitation(links, number, reports.rank(id), gradeCode(grade));
  });
  const columns = caseColumns(groupsOf(cases.rows), cases.rows.length);
  return assembleProjection(rows.revision ?? 1, entities.finish(), reportData, links, columns);
}

function groupsOf(rows: readonly CaseRow[]): CaseGroups {
  const own = ({ occurredOn, publishedOn }: CaseRow) => occurredOn ?? publishedOn;
  return {
    date: grouped(rows, (row): readonly [string | null, string | null] => [
      row.firstDay ?? own(row)?.[0] ?? null,
      row.lastDay ?? own(row)?.[1] ?? null,
    ]),
    occurredOn: grouped(rows, (row) => row.occurredOn),
    publishedOn: grouped(rows, (row) => row.occurredOn && row.publishedOn),
    kind: grouped(rows, (row) => row.kind),
    stage: grouped(rows, (row) => row.stage),
    direction: grouped(rows, (row) => row.direction),
    grade: grouped(rows, (row) => row.grade),
    confidence: grouped(rows, (row) => row.confidence),
    cooperation: grouped(rows, (row) => row.cooperation),
    synthetic: grouped(rows, (row) => row.synthetic),
    addedIn: grouped(rows, (row) => row.addedIn),
    changedIn: grouped(rows, (row) => row.changedIn),
  };
}

/** One group a row: the columns do not mind that a value has several. */
const grouped = <T>(
  rows: readonly CaseRow[],
  read: (row: CaseRow) => T | null | undefined,
): ValueGroup<T>[] =>
  rows.flatMap((row, number) => {
    const value = read(row);
    return value === null || value === undefined ? [] : [{ value, cases: Uint32Array.of(number) }];
  });

/** Rows in the order of their ids' UTF-8 bytes, which is how Neo4j orders texts, and the rank of each id. */
function ranked<T extends { readonly id: string }>(unordered: readonly T[] = []) {
  const rows = [...unordered].sort((one, other) =>
    Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)),
  );
  const ranks = new Map(rows.map(({ id }, rank) => [id, rank]));
  const rank = (id: string): number => {
    const known = ranks.get(id);
    if (known === undefined) throw new Error(`No row has the id ${id}`);
    return known;
  };
  return { rows, rank, optional: (id: string | undefined) => (id === undefined ? undefined : rank(id)) };
}
