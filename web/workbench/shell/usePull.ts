import { type PointerEvent, useRef } from 'react';

/** Pixels from which a movement is a pull. */
const PULL = 12;

/** Handlers of the edge of a sheet, which a tap, a key or a pull in its direction moves. A pull may end with a click too, which asks for the same. */
export function usePull(direction: 'up' | 'down', move: () => void) {
  const begun = useRef<number | null>(null);
  return {
    onClick: move,
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = event.clientY;
    },
    onPointerUp: (event: PointerEvent) => {
      const by = event.clientY - (begun.current ?? event.clientY);
      begun.current = null;
      if ((direction === 'up' ? -by : by) >= PULL) move();
    },
  };
}
