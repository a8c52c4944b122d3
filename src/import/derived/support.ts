import { combineReports, type Support } from '../../evidence/combineReports.ts';
import { originsOf } from '../../evidence/originsOf.ts';
import { Float } from '../../graph/driverValues.ts';
import type { Run } from '../../graph/graph.ts';
import { runRows } from '../importRows.ts';
import { statementText } from '../statementText.ts';
import type { Derived } from './derived.ts';

const CASES_AT_ONCE = 2_000;

/** Properties of a case that follow from its reports. */
export type StoredSupport = Readonly<Record<'confidence' | 'band' | 'grade' | 'independentReports', unknown>>;

/** Returns the support of a case as properties; null removes a property. */
export const storedSupport = ({ thousandths, band, grade, independentReports }: Support): StoredSupport => ({
  confidence: thousandths === null ? null : new Float(thousandths / 1000),
  band,
  grade,
  independentReports,
});

/** Recomputes and stores the support of stored cases from all their reports. */
export async function refreshSupport(run: Run, caseIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(caseIds)];
  for (let from = 0; from < ids.length; from += CASES_AT_ONCE) {
    const rows = await supportOf(run, ids.slice(from, from + CASES_AT_ONCE));
    await run(statementText('setDerived'), { rows });
  }
}

/** Computes the support of stored cases from their reports and citations. */
export async function supportOf(run: Run, ids: readonly string[]): Promise<Derived[]> {
  const cited = await runRows(run, 'readEvidence', { ids });
  const origins = await readOrigins(
    run,
    cited.flatMap(({ evidence }) => evidence.map(({ report }) => report)),
  );
  return cited.map(({ id, evidence }) => {
    const known = evidence.map((each) => ({ ...each, origins: origins.get(each.report) ?? [each.report] }));
    return { id, values: storedSupport(combineReports(known)) };
  });
}

async function readOrigins(run: Run, reports: readonly string[]): Promise<Map<string, readonly string[]>> {
  const ids = [...new Set(reports)];
  if (ids.length === 0) return new Map();
  const found = await runRows(run, 'readSources', { ids });
  const sources = new Map(found.map((each) => [each.report, each.sources]));
  return originsOf(sources.keys(), (report) => sources.get(report) ?? []);
}

/** Returns the ids of the cases that cite these reports or reports derived from them. */
export async function casesCiting(run: Run, reportIds: readonly string[]): Promise<string[]> {
  if (reportIds.length === 0) return [];
  return (await run(statementText('citingCases'), { ids: reportIds })).map(({ id }) => String(id));
}
