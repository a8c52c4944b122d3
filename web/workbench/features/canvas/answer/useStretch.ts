import { type RefObject, useLayoutEffect, useState } from 'react';
import type { CanvasNode } from '../../../state/investigation.ts';
import { tallerBy } from './tallerBy.ts';

/** How many times as tall as it was placed a picture is drawn, so that it fills a stage that is higher than wide, such as that of a phone; measured anew where the width changes. */
export function useStretch(stage: RefObject<HTMLElement | null>, nodes: readonly CanvasNode[]): number {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return;
    // The height alone changes with each line of the legend: the picture then stays as it is.
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      setSize((before) => (before.width === width ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage]);
  return tallerBy(nodes, size);
}
