import type { LayoutOptions, NodeSingular } from 'cytoscape';
import type { EntityKind } from '../../../generated/operations.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Layout } from '../../state/investigation.ts';

/** Columns from left to right, along the course of a case: post, case, target, technology, company. */
const column: Readonly<Record<EntityKind, number>> = {
  PROGRAMME: 0,
  POST: 0,
  CASE: 1,
  TARGET: 2,
  COUNTRY: 3,
  TECHNOLOGY: 3,
  COMPANY: 4,
  AREA: 4,
  REPORT: 5,
};

const COLUMN_WIDTH = 220;
const ROW_HEIGHT = 64;

/** The places of records in columns by kind, in the order given. */
export function inColumns(
  ids: readonly string[],
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const heights = new Map<number, number>();
  for (const id of ids) heights.set(column[kindOf(id)], (heights.get(column[kindOf(id)]) ?? 0) + 1);
  const used = new Map<number, number>();
  return new Map(
    ids.map((id) => {
      const at = column[kindOf(id)];
      const row = used.get(at) ?? 0;
      used.set(at, row + 1);
      return [id, { x: at * COLUMN_WIDTH, y: (row - ((heights.get(at) ?? 1) - 1) / 2) * ROW_HEIGHT }];
    }),
  );
}

/** Options of a layout for Cytoscape. */
export function layoutOptions(layout: Layout, ids: readonly string[], animate: boolean): LayoutOptions {
  const shared = { animate, animationDuration: 180, fit: false };
  if (layout === 'flow') {
    const places = inColumns(ids);
    return {
      ...shared,
      name: 'preset',
      positions: (node: NodeSingular) => places.get(node.id()) ?? { x: 0, y: 0 },
    } as unknown as LayoutOptions;
  }
  if (layout === 'rings')
    return {
      ...shared,
      name: 'concentric',
      concentric: (node: NodeSingular) => node.degree(false),
      levelWidth: () => 2,
      minNodeSpacing: 40,
    } as LayoutOptions;
  return {
    ...shared,
    name: 'fcose',
    quality: 'default',
    randomize: true,
    nodeRepulsion: () => 9_000,
    idealEdgeLength: () => 110,
    nodeSeparation: 110,
    packComponents: true,
  } as unknown as LayoutOptions;
}
