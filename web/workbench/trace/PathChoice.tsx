import { counted } from '../kinds.ts';
import { pathRecords, type TracedPath } from './pathRecords.ts';

/** Days between the cases of a path's hops, in words. */
const gapWords = (gaps: TracedPath['gaps']): string =>
  gaps
    .map((days) =>
      days === null ? 'unknown' : days === 0 ? 'same day' : `${days > 0 ? '+' : '−'}${Math.abs(days)} days`,
    )
    .join(', ');

/** One of the paths found, in a line: how well attested it is, whom it passes, where it is weakest and on how much it rests. */
export function PathChoice({
  path,
  chosen,
  choose,
}: {
  path: TracedPath;
  chosen: boolean;
  choose: () => void;
}) {
  const { hops, strength, independentReports, gaps, weakestHop } = path;
  const weakest = hops.findIndex(
    ({ from, to }) => from.id === weakestHop.from.id && to.id === weakestHop.to.id,
  );
  return (
    <button type="button" className="plain path" aria-pressed={chosen} onClick={choose}>
      <span className="number strength" title="How well attested, not how likely">
        {strength.toFixed(2)}
      </span>
      <span>
        {pathRecords(path).map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && <span className={index - 1 === weakest ? 'tie weakest-tie' : 'tie'}> — </span>}
            {label}
          </span>
        ))}
        <span className="quiet">
          {hops.length === 1 ? '1 hop' : `${hops.length} hops`} · {independentReports} independent{' '}
          {independentReports === 1 ? 'report' : 'reports'} · weakest hop {weakest + 1} (
          {hops[weakest]?.strength.toFixed(2)}, {counted(hops[weakest]?.caseCount ?? 0, 'CASE')})
          {gaps.length > 0 && ` · between the cases ${gapWords(gaps)}`}
        </span>
      </span>
    </button>
  );
}
