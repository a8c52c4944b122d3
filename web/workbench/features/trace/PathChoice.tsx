import { pathRecords, type TracedPath } from '../../queries/pathRecords.ts';
import { strengthText } from '../../words/strengthText.ts';
import { gapWords } from './gapWords.ts';
import { weakestHopIndex } from './weakestHopIndex.ts';

/** A path as one line of the list: strength, records, weakest hop, independent reports and gaps in time. */
export function PathChoice({
  path,
  chosen,
  choose,
}: {
  path: TracedPath;
  chosen: boolean;
  choose: () => void;
}) {
  const { hops, strength, judged, independentReports, gaps } = path;
  const weakest = weakestHopIndex(path);
  return (
    <button type="button" className="plain path" aria-pressed={chosen} onClick={choose}>
      <span className="number strength" title="How well attested, not how likely">
        {strengthText(strength)}
      </span>
      <span>
        {pathRecords(path).map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && <span className={index - 1 === weakest ? 'weakest-tie' : ''}> — </span>}
            {label}
          </span>
        ))}
        <span className="quiet">
          {hops.length === 1 ? '1 hop' : `${hops.length} hops`} · {independentReports} independent{' '}
          {independentReports === 1 ? 'report' : 'reports'} · weakest hop {weakest + 1} at{' '}
          {hops[weakest]?.strength}
          {!judged && ', minimum assumed where nothing is graded'}
          {gaps.length > 0 && ` · next case ${gapWords(gaps)}`}
        </span>
      </span>
    </button>
  );
}
