import { Button } from '@mantine/core';
import type { TraceQuery, TraceQueryVariables } from '../../../generated/operations.ts';
import { RestsOn } from '../../components/RestsOn.tsx';
import { pathFinding } from '../../queries/pathFinding.ts';
import { pathRecords } from '../../queries/pathRecords.ts';
import { addToCanvas } from '../../state/addToCanvas.ts';
import type { TraceQuestion } from '../../state/investigation.ts';
import { completenessWords } from '../../words/completenessWords.ts';
import { ExcludedKinds } from './ExcludedKinds.tsx';
import { HopList } from './HopList.tsx';
import { NearMisses } from './NearMisses.tsx';
import { PathChoice } from './PathChoice.tsx';

/** The paths found, each with its strength; the chosen one is shown hop by hop. */
export function PathList({
  answer,
  question,
  asked,
  set,
}: {
  answer: TraceQuery['paths'];
  question: TraceQuestion;
  asked: TraceQueryVariables;
  set: (part: Partial<TraceQuestion>) => void;
}) {
  const { paths } = answer;
  const chosen = paths[question.chosen] ?? paths[0];
  return (
    <section aria-label="Paths">
      <p role="status">
        {paths.length === 0 ? 'No path' : paths.length === 1 ? 'One path' : `${paths.length} paths`} of up to{' '}
        {question.maxHops} {question.maxHops === 1 ? 'hop' : 'hops'}. {completenessWords(answer)}
      </p>
      <p className="quiet meaning-line">{answer.meaning}</p>
      {paths.length > 0 && <RestsOn finding={pathFinding(asked, question)} />}
      <ol className="paths">
        {paths.map((path, index) => (
          <li key={path.hops.map(({ to }) => to.id).join(' ')}>
            <PathChoice path={path} chosen={path === chosen} choose={() => set({ chosen: index })} />
          </li>
        ))}
      </ol>
      {chosen && (
        <>
          <div className="actions">
            <Button size="compact-sm" onClick={() => addToCanvas(pathRecords(chosen))}>
              Put on the canvas
            </Button>
            {paths.length > 1 && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => addToCanvas(paths.flatMap(pathRecords))}
              >
                All {paths.length} paths
              </Button>
            )}
          </div>
          <HopList path={chosen} asked={asked} avoid={(id) => set({ avoid: [...question.avoid, id] })} />
        </>
      )}
      {paths.length === 0 && <NearMisses misses={answer.nearMisses} complete={answer.nearMissesComplete} />}
      <ExcludedKinds kinds={answer.leftOut} />
    </section>
  );
}
