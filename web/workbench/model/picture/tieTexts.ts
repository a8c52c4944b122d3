import type { Box, Place } from './box.ts';
import type { FixedText } from './placeLabels.ts';

interface TieEnd extends Place {
  readonly id: string;
  readonly size: number;
}

/** A tie as it is drawn between two shapes, a quadratic curve. */
export interface TieCurve {
  readonly from: TieEnd;
  readonly to: TieEnd;
  readonly control: Place;
  /** The relation that it is; empty where that is not said. */
  readonly relation: string;
  /** A short text beside that, such as the number of its cases; empty for none. */
  readonly said: string;
}

/** Parts of the way along a tie where its relation may stand, the best first. */
const stands = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
const STEPS = 32;

function alongTie({ from, to, control }: TieCurve, part: number): Place {
  const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

function runsThrough(tie: TieCurve, box: Box): boolean {
  for (let step = 0; step <= STEPS; step++) {
    const { x, y } = alongTie(tie, step / STEPS);
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** Texts on ties, those of the first ties first. A relation stands where it is shorter than its tie and no other tie runs through it, so that it is not read as that of another. */
export const tieTexts = (ties: readonly TieCurve[]): readonly FixedText[] =>
  ties.flatMap((tie) => {
    const { from, to, relation, said } = tie;
    if (!relation) return said ? [{ id: from.id, text: said, places: [alongTie(tie, 0.5)] }] : [];
    const length = Math.hypot(to.x - from.x, to.y - from.y) - (from.size + to.size) / 2;
    return [
      {
        id: from.id,
        text: said ? `${relation} · ${said}` : relation,
        places: stands.map((part) => alongTie(tie, part)),
        mayFill: (box: Box) =>
          box.right - box.left < length && !ties.some((other) => other !== tie && runsThrough(other, box)),
        instead: said,
      },
    ];
  });
