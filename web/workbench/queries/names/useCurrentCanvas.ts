import { useMemo } from 'react';
import type { Canvas } from '../../state/investigation.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { useCurrentRecords } from './useCurrentRecords.ts';

/** The canvas with the names that its records have now. */
export interface CurrentCanvas {
  readonly canvas: Canvas;
  /** Its records that the graph no longer has; they are shown by their ids. */
  readonly gone: ReadonlySet<string>;
  readonly ready: boolean;
}

/** Reads the names of the canvas anew; until they are read, it shows those that it was kept with. */
export function useCurrentCanvas(): CurrentCanvas {
  const canvas = useInvestigation((each) => each.canvas);
  const ids = useMemo(() => canvas.nodes.map(({ id }) => id), [canvas.nodes]);
  const { records, gone, ready } = useCurrentRecords(ids);
  return useMemo(() => {
    const nodes = canvas.nodes.map((node) => {
      const { label, labelZh } = records.get(node.id) ?? (gone.has(node.id) ? goneNames(node.id) : node);
      return label === node.label && labelZh === node.labelZh ? node : { ...node, label, labelZh };
    });
    return { canvas: { ...canvas, nodes }, gone, ready };
  }, [canvas, records, gone, ready]);
}

/** Nobody vouches for a name that the graph does not have. */
const goneNames = (id: string) => ({ label: id, labelZh: null });
