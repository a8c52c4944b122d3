import type { TracedPath } from '../../queries/pathRecords.ts';

/** Which hop of a path is the weakest: its place, from 0. */
export const weakestHopIndex = ({ hops, weakestHop }: TracedPath): number =>
  hops.findIndex(({ from, to }) => from.id === weakestHop.from.id && to.id === weakestHop.to.id);
