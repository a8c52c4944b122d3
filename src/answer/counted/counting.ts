import type { CurrentProjection } from '../../projection/projections.ts';
import { seenOf } from '../read/runStatements.ts';
import type { FieldContext } from '../sources/typeScriptField.ts';

/** The projection that counts for an operation, or the reason why the graph does. */
export type Counting = { readonly current: CurrentProjection } | { readonly why: string };

/**
 * Returns the projection if it is of the revision that the graph was last seen to have. While an import is under way the graph shows part of it,
 * which the projection does not.
 */
export function countingOf({ graph, services }: Pick<FieldContext, 'graph' | 'services'>): Counting {
  const { projections } = services;
  const current = projections.held();
  if (current === null) return { why: 'The projection has not been loaded yet.' };
  const { revision } = current.projection;
  const seen = seenOf(graph);
  if (projections.isStale() || (seen !== undefined && seen.revision !== revision))
    return { why: `The projection is of revision ${revision}, the graph of another one.` };
  if (seen?.importing) return { why: 'An import is under way.' };
  return { current };
}
