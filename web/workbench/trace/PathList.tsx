import { Button } from '@mantine/core';
import type { Relaxation, TraceQuery } from '../../generated/operations.ts';
import { kinds } from '../kinds.ts';
import { actions } from '../shell/actions.ts';
import { change } from '../state/bench.ts';
import type { TraceQuestion } from '../state/investigation.ts';
import { emptyInvestigation } from '../state/investigation.ts';
import { HopList } from './HopList.tsx';
import { pathRecords } from './pathRecords.ts';
import { stopWords } from './stopWords.ts';

type Answer = TraceQuery['paths'];
type Set = (part: Partial<TraceQuestion>) => void;

/** The paths with how well each is attested; one of them is read hop by hop. */
export function PathList({ answer, question, set }: { answer: Answer; question: TraceQuestion; set: Set }) {
  const { paths } = answer;
  const chosen = paths[question.chosen] ?? paths[0];
  return (
    <section aria-label="Paths">
      <p role="status">
        {paths.length === 0 ? 'No path' : paths.length === 1 ? 'One path' : `${paths.length} paths`} of up to{' '}
        {question.maxHops} {question.maxHops === 1 ? 'hop' : 'hops'}. {stopWords(answer)}
      </p>
      <p className="quiet meaning-line">{answer.meaning}</p>
      <ol className="paths">
        {paths.map((path, index) => (
          <li
            key={pathRecords(path)
              .map(({ id }) => id)
              .join(' ')}
          >
            <button
              type="button"
              className="plain path"
              aria-pressed={path === chosen}
              onClick={() => set({ chosen: index })}
            >
              <span className="number strength" title="How well attested, not how likely">
                {path.strength.toFixed(2)}
              </span>
              <span>
                {pathRecords(path)
                  .map(({ label }) => label)
                  .join(' — ')}
                <span className="quiet">
                  {path.hops.length} {path.hops.length === 1 ? 'hop' : 'hops'} · {path.independentReports}{' '}
                  independent {path.independentReports === 1 ? 'report' : 'reports'}
                  {path.gaps.some((gap) => gap !== null) &&
                    ` · gaps ${path.gaps.map((gap) => (gap === null ? '?' : `${gap} d`)).join(', ')}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      {chosen && (
        <>
          <Button size="compact-sm" onClick={() => actions.addToCanvas(pathRecords(chosen))}>
            Put this path on the canvas
          </Button>{' '}
          {paths.length > 1 && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => actions.addToCanvas(paths.flatMap(pathRecords))}
            >
              All of them
            </Button>
          )}
          <HopList path={chosen} avoid={(id) => set({ avoid: [...question.avoid, id] })} />
        </>
      )}
      {answer.leftOut.length > 0 && (
        <p className="quiet">
          Not passed through, since they join everything:{' '}
          {answer.leftOut
            .filter(({ nearBoth }) => nearBoth > 0)
            .map(({ kind, nearBoth }) => `${nearBoth} ${kinds[kind].many} next to both ends`)
            .join('; ') || answer.leftOut.map(({ kind }) => kinds[kind].many).join(', ')}
          .
        </p>
      )}
      {answer.nearMisses.length > 0 && (
        <>
          <h3>What would give one</h3>
          <ul className="near-misses">
            {answer.nearMisses.map(({ relaxation, hint, path }) => (
              <li key={`${relaxation} ${hint}`}>
                {hint}
                <span className="quiet">
                  {pathRecords(path)
                    .map(({ label }) => label)
                    .join(' — ')}{' '}
                  ({path.strength.toFixed(2)})
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => relax(relaxation, path, question, set)}
                >
                  Relax this
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Changes the one thing that a near miss names. */
function relax(
  relaxation: Relaxation,
  path: Answer['paths'][number],
  question: TraceQuestion,
  set: Set,
): void {
  if (relaxation === 'MAX_HOPS') set({ maxHops: Math.min(8, question.maxHops + 1) });
  else if (relaxation === 'THROUGH') {
    const between = pathRecords(path)
      .slice(1, -1)
      .map(({ kind }) => kind);
    set({ through: [...new Set([...question.through, ...between])] });
  } else if (relaxation === 'TIME_RESPECTING') set({ timeRespecting: false });
  else if (relaxation === 'AVOID') set({ avoid: [] });
  else if (relaxation === 'UNSOURCED') set({ unsourced: true });
  else change({ filters: emptyInvestigation.filters });
}
