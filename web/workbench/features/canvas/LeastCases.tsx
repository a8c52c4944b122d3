import { useState } from 'react';
import { editCanvas } from '../../state/workbench.ts';

/** A slider for the fewest cases of a tie that is drawn. */
export function LeastCases({ most, leastCases }: { most: number; leastCases: number }) {
  // The canvas changes, as one step to undo, when the handle is let go.
  const [moving, setMoving] = useState<number | null>(null);
  const shown = moving ?? leastCases;
  const set = () => {
    if (moving !== null && moving !== leastCases) editCanvas((canvas) => ({ ...canvas, leastCases: moving }));
    setMoving(null);
  };
  return (
    <label className="least-cases">
      Ties of {shown === 1 ? 'any weight' : `${shown} cases or more`}
      <input
        type="range"
        aria-label="Fewest cases of a tie"
        min={1}
        max={Math.max(most, leastCases)}
        value={shown}
        onChange={({ currentTarget: { value } }) => setMoving(Number(value))}
        onPointerUp={set}
        onKeyUp={set}
        onBlur={set}
      />
    </label>
  );
}
