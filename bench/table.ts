import type { Comparison } from './compare.ts';
import type { Measured } from './measure.ts';
import { readScenario } from './scenario.ts';

/** The text of a table with aligned columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const head = [
  'scenario',
  'peer',
  'median ms',
  'p95 ms',
  'ops/s',
  'median of ours / its',
  'ops/s of ours / its',
  'bound',
];

/** One database's results, ours beside the others. */
export function comparisonTable({ cases, results }: Comparison): string {
  const rows = results.map((result) => {
    const ours = oursIn(results, result.scenario);
    return [
      result.scenario,
      result.peer,
      result.medianMs.toFixed(2),
      result.p95Ms.toFixed(2),
      result.perSecond.toFixed(1),
      (ours.medianMs / result.medianMs).toFixed(2),
      (ours.perSecond / result.perSecond).toFixed(2),
      boundOf(cases, result, ours),
    ];
  });
  return `${cases} cases\n\n${table([head, ...rows])}`;
}

/** Ours against each peer, in throughput. */
export function summary({ cases, results }: Comparison): string {
  const rows = results
    .filter(({ scenario, peer }) => peer !== 'ours' && readScenario(scenario).bound === undefined)
    .map((other) => {
      const ratio = oursIn(results, other.scenario).perSecond / other.perSecond;
      return [other.scenario, `ours / ${other.peer}`, `${ratio.toFixed(2)}×`];
    });
  return rows.length === 0 ? '' : `Throughput at ${cases} cases\n\n${table(rows)}\n`;
}

function oursIn(results: readonly Measured[], scenario: string): Measured {
  const ours = results.find((each) => each.scenario === scenario && each.peer === 'ours');
  if (!ours) throw new Error(`${scenario} was not put to our server.`);
  return ours;
}

/** The bounds are for a million cases; with fewer, what an HTTP request costs outweighs the rest. */
function boundOf(cases: number, result: Measured, ours: Measured): string {
  const { bound } = readScenario(result.scenario);
  const judged = (text: string, met: boolean) =>
    cases < 1_000_000 ? `(${text} at a million)` : `${text}: ${met ? 'met' : 'missed'}`;
  if (bound === 'page' && result.peer === 'ours') return judged('≤ 500 ms', result.p95Ms <= 500);
  if (bound === 'hand' && result.peer === 'bare')
    return judged('≤ 1.3×', ours.medianMs <= 1.3 * result.medianMs);
  return '';
}
