import { assemble } from './build/assemble.ts';
import { type CaseColumns, CaseTables } from './build/caseTables.ts';
import { EntityTables, type Membership } from './build/entityTables.ts';
import { ReportTables } from './build/reportTables.ts';
import type { ProjectionData } from './projection.ts';

/** A case of a small graph: its columns, and its parties and reports by id. */
export interface CaseRow extends CaseColumns {
  readonly id: string;
  readonly posts?: readonly string[];
  readonly targets?: readonly string[];
  readonly companies?: readonly string[];
  readonly technologies?: readonly string[];
  readonly reports?: readonly string[];
  /** Reports that only deny the case. */
  readonly denials?: readonly string[];
}

/** A small graph as plain rows, in any order. A technology without `area`, a post or target without `country` has none. */
export interface ProjectionRows {
  readonly revision?: number;
  readonly countries?: readonly ({ readonly id: string } & Membership)[];
  readonly areas?: readonly { readonly id: string }[];
  readonly posts?: readonly { readonly id: string; readonly kind?: string; readonly country?: string }[];
  readonly targets?: readonly { readonly id: string; readonly kind?: string; readonly country?: string }[];
  readonly companies?: readonly { readonly id: string; readonly kind?: string; readonly province?: string }[];
  readonly technologies?: readonly { readonly id: string; readonly area?: string }[];
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
  for (const { id, kind, country } of targets.rows) entities.target(id, kind, countries.optional(country));
  for (const { id, kind, province } of companies.rows) entities.company(id, kind, province);
  for (const { id, area } of technologies.rows) entities.technology(id, areas.optional(area));

  const reportTables = new ReportTables(reports.rows.length);
  for (const { grade, language } of reports.rows) reportTables.report(grade, language);
  reports.rows.forEach(({ derivedFrom }, number) => {
    for (const from of derivedFrom ?? []) reportTables.derived(number, reports.rank(from));
  });

  const bases = entities.bases();
  const cases = new CaseTables({ cases: rows.cases.length, parties: 16, citations: 16 });
  for (const row of ranked(rows.cases).rows) {
    const parties = [
      ...(row.posts ?? []).map((id) => posts.rank(id)),
      ...(row.targets ?? []).map((id) => bases.TARGET + targets.rank(id)),
      ...(row.companies ?? []).map((id) => bases.COMPANY + companies.rank(id)),
      ...(row.technologies ?? []).map((id) => bases.TECHNOLOGY + technologies.rank(id)),
    ];
    const reportRanks = (ids: readonly string[] | undefined) => (ids ?? []).map((id) => reports.rank(id));
    cases.case(row.id, row, parties, reportRanks(row.reports), reportRanks(row.denials));
  }
  return assemble(rows.revision ?? 1, entities.finish(), reportTables.finish(), cases.finish());
}

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
