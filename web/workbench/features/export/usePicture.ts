import { datasetOverview, trace } from '../../../generated/operations.ts';
import { kindOf, kinds } from '../../model/kinds.ts';
import { useColouring } from '../../queries/colouring/useColouring.ts';
import { useCurrentCanvas } from '../../queries/names/useCurrentCanvas.ts';
import { useFilterWords } from '../../queries/names/useFilterWords.ts';
import { useNoteSubjects } from '../../queries/names/useNoteSubjects.ts';
import { relationsOf } from '../../queries/relationsOf.ts';
import { drawnTies } from '../../queries/ties/drawnTies.ts';
import { useTies } from '../../queries/ties/useTies.ts';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { linkTo } from '../../state/followAddress.ts';
import { filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { goneWords } from '../../words/goneWords.ts';
import type { About, Picture } from './picture.ts';
import { readRecordFacts } from './readRecordFacts.ts';

const counted = (records: number): string => (records === 1 ? '1 record' : `${records} records`);

/** The canvas as files show it; not ready while its ties or the names in it are being read. */
export function usePicture(): {
  readonly picture: () => Promise<Picture>;
  readonly about: () => About;
  readonly ready: boolean;
} {
  const investigation = useInvestigation((each) => each);
  const { filters, title, notes } = investigation;
  const current = useCurrentCanvas();
  const subjects = useNoteSubjects();
  const filtered = useFilterWords();
  const gone = new Set([...current.gone, ...subjects.gone]);
  const there = current.canvas.nodes.filter(({ id }) => !gone.has(id));
  const { data } = useAnswer(datasetOverview, {});
  const traced = useAnswer(trace, traceVariables(investigation.trace, filterOf(filters)));
  const ties = useTies(
    there.map(({ id }) => id),
    filterOf(filters),
  );
  const { colouredBy, leastCases } = investigation.canvas;
  const colouring = useColouring(there, colouredBy, filterOf(filters));
  const drawn = drawnTies(
    there.map(({ id }) => id),
    ties.ties,
    ties.leftOut,
    new Set(),
    { most: Number.POSITIVE_INFINITY, leastCases },
  );
  const about = (): About => ({
    title,
    revision: data?.dataset.revision ?? null,
    synthetic: data?.dataset.synthetic ?? null,
    filters: filtered.words,
    limits: [
      ties.leftOut > 0 &&
        `${ties.leftOut} weaker ${ties.leftOut === 1 ? 'tie' : 'ties'} beyond those that were read`,
      drawn.light > 0 &&
        `${drawn.light} ${drawn.light === 1 ? 'tie' : 'ties'} of fewer than ${leastCases} cases`,
      drawn.cut.size > 0 && `all ties of ${counted(drawn.cut.size)}`,
      goneWords(gone),
    ].filter((limit) => typeof limit === 'string'),
    savedAt: new Date().toISOString(),
    address: linkTo(investigation),
  });
  return {
    about,
    ready:
      data !== undefined &&
      !ties.waiting &&
      !traced.waiting &&
      current.ready &&
      subjects.ready &&
      filtered.ready &&
      (colouredBy === 'kind' || colouring !== null),
    picture: async () => {
      const facts = await readRecordFacts(there.map(({ id }) => id));
      const byId = new Map(there.map((node) => [node.id, node]));
      const relationOf = relationsOf(traced.data?.paths.paths ?? []);
      const nodes = there.map(({ id, label, labelZh, x, y, tags }) => ({
        id,
        label,
        labelZh,
        kind: kindOf(id),
        ...facts.get(id),
        ...(x !== undefined && y !== undefined ? { x, y } : {}),
        ...(notes[id] ? { note: notes[id] } : {}),
        ...(tags ? { tags } : {}),
        ...(colouring ? { colour: colouring.colours.get(id) ?? kinds[kindOf(id)].colour } : {}),
        ...(drawn.cut.has(id) ? { cut: true } : {}),
      }));
      return {
        about: about(),
        nodes,
        ties: drawn.ties.map((tie) => {
          const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
          const relation = from && to && relationOf(from, to);
          return { ...tie, ...(relation ? { relation } : {}) };
        }),
        ...(colouring ? { legend: colouring.legend } : {}),
      };
    },
  };
}
