import { Button } from '@mantine/core';
import type { TraceQuery } from '../../../generated/operations.ts';
import { pathRecords } from '../../queries/pathRecords.ts';
import { changeInvestigation, useInvestigation } from '../../state/workbench.ts';
import { strengthWords } from '../../words/strengthWords.ts';
import { applyNearMiss, nearMissWords } from './nearMiss.ts';

/** Single changes of the question that would find a path, each with the best path it finds. */
export function NearMisses({
  misses,
  complete,
}: {
  misses: TraceQuery['paths']['nearMisses'];
  /** True if every single change was tried. */
  complete: boolean;
}) {
  const trace = useInvestigation((each) => each.trace);
  const filters = useInvestigation((each) => each.filters);
  return (
    <section aria-label="Near misses">
      <h3>{misses.length > 0 ? 'Changes that would find a path' : 'No single change would find a path'}</h3>
      <ul className="near-misses">
        {misses.map((miss) => (
          <li key={miss.hint}>
            <b>{nearMissWords(miss)}</b> <code>{miss.hint}</code>
            <span className="quiet">
              {pathRecords(miss.path)
                .map(({ label }) => label)
                .join(' — ')}
              , strength {strengthWords(miss.path)}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Search this way: ${miss.hint}`}
              onClick={() => changeInvestigation(applyNearMiss(miss, { trace, filters }))}
            >
              Search this way
            </Button>
          </li>
        ))}
      </ul>
      {!complete && <p className="caution">The search reached its limit before every change was tried.</p>}
    </section>
  );
}
