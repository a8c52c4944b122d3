import type { TracedPath } from '../../queries/pathRecords.ts';

/** Index of the weakest hop of a path. */
export const weakestHopIndex = ({ hops, weakestHop }: TracedPath): number =>
  hops.findIndex(({ from, to }) => from.id === weakestHop.from.id && to.id === weakestHop.to.id);
