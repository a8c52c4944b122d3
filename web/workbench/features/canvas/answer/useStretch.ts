import { type RefObject, useLayoutEffect, useState } from 'react';
import { useWidth } from '../../../components/useWidth.ts';
import type { CanvasNode } from '../../../state/investigation.ts';
import { tallerBy } from './tallerBy.ts';

/** The factor by which a picture is drawn taller than it was placed, so that it fills a stage that is higher than wide, such as that of a phone. It is measured anew where the width changes. */
export function useStretch(nodes: readonly CanvasNode[]): {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly stretch: number;
  readonly width: number;
} {
  const { ref: stage, width } = useWidth<HTMLDivElement>();
  const [height, setHeight] = useState(0);
  // The height alone changes with each line of the legend: the picture then stays as it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is read where the width has changed
  useLayoutEffect(() => setHeight(stage.current?.getBoundingClientRect().height ?? 0), [stage, width]);
  return { stage, width, stretch: tallerBy(nodes, { width, height }) };
}
