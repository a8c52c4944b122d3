import { badInput } from '../../errors.ts';
import type { CaseFilter, ReportFilter } from '../../generated/schema.ts';
import { combineConditions } from '../filter/combineConditions.ts';
import type { CaseSelection } from '../filter/selectCases.ts';
import type { Projection } from '../projection.ts';
import { isTestable } from './isTestable.ts';

/** A selection whose conditions on reports can be tested again without some of the reports. */
export interface AttestedSelection extends CaseSelection {
  /** Numbers of the reports that pass each condition on `report`, by its path. */
  readonly reportAnswers: { readonly [path: string]: readonly number[] };
}

/** Asks the graph for the reports that meet the conditions of a filter: `idsOf` returns the ids of those that match a `ReportFilter`. */
export async function attested(
  projection: Projection,
  selection: CaseSelection,
  idsOf: (where: ReportFilter) => Promise<Iterable<string>>,
): Promise<AttestedSelection> {
  const asked = reportConditions(selection.where);
  const answers = await Promise.all(
    asked.map(async ([path, where]) => {
      const numbers = Array.from(await idsOf(where), (id) => projection.reportNumber(id));
      return [path, numbers.filter((number) => number !== undefined)] as const;
    }),
  );
  return { ...selection, reportAnswers: Object.fromEntries(answers) };
}

/** The conditions of a filter on a single report, by path; refuses a condition that cannot be tried without a report. Whether a case has any report at all needs no answer of the graph. */
function reportConditions(filter: CaseFilter | null): (readonly [string, ReportFilter])[] {
  const found: (readonly [string, ReportFilter])[] = [];
  if (filter === null) return found;
  combineConditions(filter, 0, (condition) => {
    const { where, field, path } = condition;
    if (!isTestable(condition)) throw untestable(path);
    const { isNull: _, ...tests } = where.report ?? {};
    if (field === 'report' && Object.keys(tests).length > 0) found.push([path, tests]);
    return null;
  });
  return found;
}

const untestable = (path: string) =>
  badInput(
    `\`${path}\` asks what single citations say, which cannot be tried without a report.`,
    'Leave it out, or select the cases by `id`.',
  );
