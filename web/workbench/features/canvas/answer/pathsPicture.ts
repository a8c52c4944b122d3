import { placeLayers } from '../../../model/picture/placeLayers.ts';
import { pathRecords, type TracedPath } from '../../../queries/pathRecords.ts';
import { relationsOf } from '../../../queries/relationsOf.ts';
import { type Tie, tieId } from '../../../queries/ties/tie.ts';
import { type AnswerPicture, placed } from './answerPicture.ts';

/** Paths as layers from left to right; all but the chosen one are quiet. */
export function pathsPicture(paths: readonly TracedPath[], chosen: TracedPath): AnswerPicture {
  const places = placeLayers(paths.map((path) => pathRecords(path).map(({ id }) => id)));
  const ties = new Map<string, Tie>();
  for (const { from, to, caseCount } of paths.flatMap(({ hops }) => hops)) {
    const ends = { from: from.id, to: to.id };
    if (ties.has(tieId(ends)) || ties.has(tieId({ from: to.id, to: from.id }))) continue;
    ties.set(tieId(ends), { ...ends, caseCount, firstOn: null, lastOn: null, openEnded: false });
  }
  const { weakestHop: weakest } = chosen;
  return {
    nodes: placed(paths.flatMap(pathRecords), places),
    ties: [...ties.values()],
    marks: {
      path: new Set(chosen.hops.map(({ from, to }) => tieId({ from: from.id, to: to.id }))),
      weakest: tieId({ from: weakest.from.id, to: weakest.to.id }),
      relationOf: relationsOf(paths),
      quietBeside: true,
    },
  };
}
