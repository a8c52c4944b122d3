import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../../client/ask.ts';
import { networkKinds } from '../../../generated/model.ts';
import type { CaseFilter } from '../../../generated/operations.ts';
import { groups, measure, neighbours, trace } from '../../../generated/operations.ts';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { isInNetworks, isParty, kindOf, kinds } from '../../model/kinds.ts';
import { relationsOf } from '../../queries/relationsOf.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { type Canvas, filterOf } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { type CanvasMarks, emptyMarks } from './canvasMarks.ts';

/** Most records whose hidden neighbours are counted. */
const MAX_COUNTED_RECORDS = 60;

/** Number of posts, targets and companies that each record shares cases with. */
function useNeighbourCounts(
  ids: readonly string[],
  filter: CaseFilter | undefined,
): ReadonlyMap<string, number> {
  const asked = ids.filter((id) => isParty(id)).slice(0, MAX_COUNTED_RECORDS);
  const counts = useQueries({
    queries: asked.map((id) => {
      const variables = { where: allOf(casesOf(id), filter) ?? null };
      return {
        queryKey: ['Neighbours', variables],
        queryFn: ({ signal }: { signal: AbortSignal }) => ask(neighbours, variables, signal),
      };
    }),
    // All at once, as a list that is the same list while nothing changes: each change draws everything anew.
    combine: (answers) => {
      if (answers.some(({ isFetching }) => isFetching)) return [];
      return answers.flatMap(({ data }, index) => {
        const id = asked[index];
        if (!data || !id) return [];
        const sides = networkKinds
          .filter((kind) => kind !== kindOf(id))
          .map((kind) => data[kinds[kind].many]);
        const known = sides.reduce((sum, side) => sum + side.totalCount - (side.unknownTotal > 0 ? 1 : 0), 0);
        return [[id, known] as const];
      });
    },
  });
  return useMemo(() => new Map(counts), [counts]);
}

/** The marks of the drawing: notes, hidden neighbours, sizes, groups and the chosen path. */
export function useCanvasMarks(canvas: Canvas, ties: readonly Tie[], gone: ReadonlySet<string>): CanvasMarks {
  const notes = useInvestigation((each) => each.notes);
  const filters = useInvestigation((each) => each.filters);
  const tool = useInvestigation((each) => each.tool);
  const removed = useInvestigation((each) => each.removed);
  const question = useInvestigation((each) => each.trace);
  const filter = filterOf(filters);
  const ids = useMemo(() => canvas.nodes.map(({ id }) => id), [canvas.nodes]);
  const known = useNeighbourCounts(ids, filter);
  const { data: standing } = useAnswer(
    measure,
    canvas.sizedBy ? { measure: canvas.sizedBy, first: 200, ...(filter ? { where: filter } : {}) } : null,
  );
  const askedGroups = useAnswer(
    groups,
    canvas.grouping === 'none' || ids.length === 0 ? null : { ids: ids.slice(0, 200) },
  );
  const grouped = askedGroups.data ?? askedGroups.former;
  const { data: traced } = useAnswer(trace, tool === 'trace' ? traceVariables(question, filter) : null);
  const path = traced?.paths.paths[question.chosen] ?? traced?.paths.paths[0];
  return useMemo(() => {
    const drawn = new Map<string, Set<string>>();
    for (const { from, to } of ties)
      for (const [one, other] of [
        [from, to],
        [to, from],
      ] as const)
        if (isInNetworks(other)) drawn.set(one, (drawn.get(one) ?? new Set()).add(other));
    const most = Math.max(0, ...(standing?.network.edges ?? []).map(({ value }) => value));
    const by = canvas.grouping;
    return {
      noted: new Set(Object.keys(notes)),
      gone,
      removed: new Set(tool === 'whatIf' ? removed : []),
      hidden: new Map([...known].map(([id, all]) => [id, Math.max(0, all - (drawn.get(id)?.size ?? 0))])),
      sizes:
        canvas.sizedBy && standing
          ? new Map(standing.network.edges.map(({ node, value }) => [node.id, most > 0 ? value / most : 0]))
          : null,
      groups:
        by === 'none' || !grouped
          ? null
          : new Map(
              grouped.nodes.flatMap((node) => {
                if (!node) return [];
                const group =
                  by === 'country'
                    ? 'country' in node
                      ? node.country
                      : undefined
                    : 'areas' in node
                      ? node.areas.nodes[0]
                      : 'area' in node
                        ? node.area
                        : undefined;
                return group ? [[node.id, { id: group.id, label: group.label }] as const] : [];
              }),
            ),
      path: new Set((path?.hops ?? []).map(({ from, to }) => `${from.id}|${to.id}`)),
      relationOf: relationsOf(traced?.paths.paths ?? []),
      quietBeside: false,
      cut: emptyMarks.cut,
      colours: null,
      weakest: path ? `${path.weakestHop.from.id}|${path.weakestHop.to.id}` : null,
    };
  }, [
    notes,
    tool,
    removed,
    gone,
    known,
    ties,
    standing,
    grouped,
    traced,
    path,
    canvas.grouping,
    canvas.sizedBy,
  ]);
}
