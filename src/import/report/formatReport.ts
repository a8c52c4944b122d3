import { escapeLines } from '../../text/escapeControls.ts';
import type { FileCounts } from './fileCounts.ts';
import type { ImportReport } from './importReport.ts';
import { builtInTotal, ownKinds } from './ownKinds.ts';
import type { Problem } from './problem.ts';

const plural: Readonly<Record<string, string>> = {
  country: 'countries',
  technology: 'technologies',
  company: 'companies',
  class: 'classes',
};

const number = (value: number) => value.toLocaleString('en-US');

const counted = (value: number, one: string, several = `${one}s`) =>
  `${number(value)} ${value === 1 ? one : several}`;

/** Returns a problem as two lines for a terminal: place, value and rule; then the remedy. */
export function formatProblem({ severity, file, line, column, value, rule, remedy }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const shown = value === undefined || value === '' ? '' : ` ${JSON.stringify(value)}`;
  const said = severity === 'error' ? 'problem' : 'warning';
  return `${escapeLines(`${place}: ${said}:${shown} ${rule}`)}\n    ${escapeLines(remedy)}`;
}

/** Returns the counts of a file as a line for a terminal. */
function formatFile({ file, lines, emptyLines, rows, read, rejected }: FileCounts): string {
  const empty = emptyLines > 0 ? `, ${number(emptyLines)} of them empty` : '';
  return `${escapeLines(file)}: ${counted(rows, 'row')}, ${number(read)} read, ${number(rejected)} rejected (${counted(lines, 'line')}${empty})`;
}

/** Returns the report of an import as text for a terminal, with at most `most` problems. */
export function formatReport(report: ImportReport, most = 200): string {
  const lines = report.problems.slice(0, most).map(formatProblem);
  const hidden = report.problems.length - lines.length + report.omittedProblems;
  if (hidden > 0) lines.push(`… and ${number(hidden)} more.`);
  if (lines.length > 0) lines.push('');
  const { files } = report;
  const own = files.some(({ builtIn }) => !builtIn) ? files.filter(({ builtIn }) => !builtIn) : files;
  lines.push(...own.map(formatFile), '');
  for (const [kind, { added, changed, removed, unchanged, rejected }] of Object.entries(
    own === files ? report.kinds : ownKinds(report),
  )) {
    const shown = Object.entries({ added, changed, removed, unchanged, rejected })
      .filter(([, count]) => count > 0)
      .map(([name, count]) => `${number(count)} ${name}`);
    if (shown.length > 0) lines.push(`${(plural[kind] ?? `${kind}s`).padEnd(16)}${shown.join(', ')}`);
  }
  const builtIn = builtInTotal(report);
  if (own !== files && builtIn > 0)
    lines.push(`${'With them'.padEnd(16)}${counted(builtIn, 'record')} that come with the program`);
  const { errors, warnings } = report;
  if (errors + warnings > 0) lines.push(`${counted(errors, 'problem')}, ${counted(warnings, 'warning')}.`);
  lines.push(outcome(report));
  return lines.join('\n');
}

function outcome({
  number: imported,
  revision,
  dryRun,
  refused,
  resumed,
  milliseconds,
  totals,
}: ImportReport): string {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (refused) return 'Nothing was written: --strict allows no problem and no warning.';
  if (dryRun) return `Nothing was written: this was a dry run. Checked in ${seconds} s.`;
  if (imported === null)
    return totals.unchanged > 0
      ? `Nothing changed: the graph already contains all of this (revision ${revision}). Checked in ${seconds} s.`
      : `Nothing changed: no row could be read (the graph is at revision ${revision}). Checked in ${seconds} s.`;
  const rate = Math.round((totals.added + totals.changed) / Math.max(milliseconds / 1000, 0.001));
  return `${resumed ? 'Finished' : 'Done as'} import ${imported}: the graph is at revision ${revision}. ${seconds} s, ${number(rate)} records a second.`;
}
