import type { NetworkKind } from '../../model/parties.ts';
import { IdOrder } from '../idOrder.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';

/** The node after which a page begins. */
export interface NodePosition {
  readonly value: number;
  readonly id: string;
}

export interface PageInput {
  /** The kind that is ranked; null ranks all nodes. */
  readonly kind: NetworkKind | null;
  readonly first: number;
  readonly after: NodePosition | null;
}

export interface RankedNode extends NodePosition {
  readonly node: number;
  /** Counted from 1; nodes of equal value have the same rank. */
  readonly rank: number;
}

export interface RankedPage {
  readonly totalCount: number;
  readonly page: readonly RankedNode[];
  readonly hasNextPage: boolean;
  /** All nodes that are ranked, in no order. */
  readonly nodes: readonly number[];
}

/** Returns a page of the nodes by their values, the greatest first unless `ascending`, equal ones by id. Nodes whose value is NaN are left out. */
export function rankedPage(
  projection: Projection,
  entities: Uint32Array,
  { values, ascending = false }: { readonly values: Float64Array; readonly ascending?: boolean },
  { kind, first, after }: PageInput,
): RankedPage {
  const [start, end] = kind === null ? [0, projection.data.bases.END] : projection.range(kind);
  const value = (node: number) => values[node] ?? Number.NaN;
  const entity = (node: number) => entities[node] ?? 0;
  const nodes: number[] = [];
  for (let node = 0; node < entities.length; node += 1) {
    if (entity(node) >= start && entity(node) < end && !Number.isNaN(value(node))) nodes.push(node);
  }
  const sign = ascending ? 1 : -1;
  const order = new IdOrder(projection.data.bases);
  const isAfter = (node: number): boolean => {
    if (after === null) return true;
    const difference = sign * (value(node) - after.value);
    return difference > 0 || (difference === 0 && projection.entityId(entity(node)) > after.id);
  };
  const candidates = nodes.filter(isAfter);
  const page = rankedFirst(
    candidates,
    first + 1,
    (one, other) => sign * (value(one) - value(other)) || order.rank(entity(one)) - order.rank(entity(other)),
  );
  const passed = nodes.length - candidates.length;
  const [top] = page;
  let rank = top === undefined ? 1 : 1 + nodes.filter((node) => sign * (value(node) - value(top)) < 0).length;
  return {
    totalCount: nodes.length,
    hasNextPage: page.length > first,
    nodes,
    page: page.slice(0, first).map((node, index) => {
      const before = page[index - 1];
      if (before !== undefined && value(before) !== value(node)) rank = passed + index + 1;
      return { node, rank, value: value(node), id: projection.entityId(entity(node)) };
    }),
  };
}
