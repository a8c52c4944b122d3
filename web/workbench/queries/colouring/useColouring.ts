import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseFilter } from '../../../generated/operations.ts';
import type { CanvasNode, ColouredBy } from '../../state/investigation.ts';
import { type Colouring, colouringOf } from './colouring.ts';
import { colourValues } from './colourValues.ts';

/** The colours of records by one of their properties; null while they are not known, and where each kind has its own. */
export function useColouring(
  nodes: readonly CanvasNode[],
  by: ColouredBy,
  filter: CaseFilter | undefined,
): Colouring | null {
  const ids = useMemo(() => nodes.map(({ id }) => id), [nodes]);
  const property = JSON.stringify([by, filter ?? null]);
  const { data } = useQuery({
    queryKey: ['Colouring', property, [...ids].sort()],
    queryFn: ({ signal }) => (by === 'kind' ? null : colourValues(nodes, by, filter, signal)),
    enabled: by !== 'kind' && ids.length > 0,
    // While only the records change, what is known of those that stay holds still.
    placeholderData: (before, query) => (query?.queryKey[1] === property ? before : undefined),
  });
  return useMemo(
    () => (by !== 'kind' && data ? colouringOf(ids, data, by === 'grade' || by === 'community') : null),
    [by, ids, data],
  );
}
