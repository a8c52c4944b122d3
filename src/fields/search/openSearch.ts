import { RevisionMoved } from '../../answer/read/runStatements.ts';
import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import type { CaseFilter } from '../../generated/schema.ts';
import { answerGraphConditions } from '../../projection/filter/graphConditions.ts';
import type { CaseSelection } from '../../projection/filter/selectCases.ts';
import type { SearchSignatures } from '../../projection/pool/searchTasks.ts';
import type { Projection } from '../../projection/projection.ts';
import { inSpan } from '../../telemetry/spans.ts';

/** One projection to search, and the cases that a filter leaves of it. */
export interface Search {
  readonly projection: Projection;
  readonly selection: CaseSelection;
  /** Runs a search in a worker, within the bounds on one search. */
  run<Name extends keyof SearchSignatures>(
    task: Name,
    input: SearchSignatures[Name][0],
  ): Promise<SearchSignatures[Name][1]>;
}

type Where = CaseFilter | null | undefined;

/** Opens the current projection for one field; all fields of an operation search the same revision. */
export async function openSearch(context: FieldContext, where: Where): Promise<Search> {
  const { services, signal, caller } = context;
  const { projection, pool } = services.projections.current();
  if (context.revision !== undefined && context.revision !== projection.revision) throw new RevisionMoved();
  context.revision = projection.revision;
  const selection = await selectionOf(projection, context, where);
  const { searchMs: timeoutMs, searchWork: maxWork } = services.limits;
  return {
    projection,
    selection,
    run: (task, input) =>
      inSpan('search', { 'wishlist.search': String(task), 'wishlist.revision': projection.revision }, () =>
        pool.search(task, input, { timeoutMs, maxWork, signal, caller: caller?.name }),
      ),
  };
}

/** Returns the limit that stopped a search; null if it came to its end. A search that is cancelled has no answer. */
export function stopOf<Stop extends string>(reason: Stop | 'CANCELLED' | null): Stop | null {
  if (reason === 'CANCELLED') throw new Error('A cancelled search was answered.');
  return reason;
}

/** The cases that a filter leaves of a projection, with the graph's part of it answered. */
export const selectionOf = (
  projection: Projection,
  context: FieldContext,
  where: Where,
): Promise<CaseSelection> => answerGraphConditions(projection, where, context.caseIds);
