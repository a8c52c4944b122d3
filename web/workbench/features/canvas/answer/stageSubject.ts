import { separatingVariables } from '../../../queries/separatingVariables.ts';
import { traceVariables } from '../../../queries/traceVariables.ts';
import type { WorkbenchState } from '../../../state/workbench.ts';

/** The picture that the stage shows: the answer of a tool, the canvas that a person made, or the questions to begin with. */
export type StageSubject = 'paths' | 'whatIf' | 'routes' | 'partners' | 'canvas' | 'beginning';

/** The subject of the stage. An answer gives way to the canvas once a person goes on there, and returns with the next question. */
export function stageSubject({
  investigation,
  stage,
}: Pick<WorkbenchState, 'investigation' | 'stage'>): StageSubject {
  const { tool, trace, removed, sides, selected, canvas } = investigation;
  const hasCanvas = canvas.nodes.length > 0;
  if (!hasCanvas || stage === 'answer' || stage === 'routes') {
    if (tool === 'trace' && traceVariables(trace, undefined)) return 'paths';
    const hasSides = separatingVariables(sides, undefined) !== null;
    if (tool === 'whatIf' && hasSides && (stage === 'routes' || removed.length === 0)) return 'routes';
    if (tool === 'whatIf' && removed.length > 0) return 'whatIf';
  }
  const isDrawn = canvas.nodes.some(({ id }) => id === selected);
  if (hasCanvas && (stage !== 'record' || isDrawn || !selected)) return 'canvas';
  return selected ? 'partners' : 'beginning';
}
