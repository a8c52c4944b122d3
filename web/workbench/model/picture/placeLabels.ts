import { cutText } from '../cutText.ts';
import { type Box, BoxGrid, boxAround, type Place } from './box.ts';

/** A shape of a picture, with its label. */
export interface LabelledShape {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** The higher one keeps its label where two want the same place. */
  readonly priority: number;
  /** Number at the corner; 0 for none. */
  readonly badge: number;
}

/** A text that is drawn, with its middle and the box that it fills. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly isBadge: boolean;
  /** True if it may lie on a tie, whose line must not be seen between its words. */
  readonly isOnTie: boolean;
}

/** A text that stands at one of some places or nowhere, such as the count of a tie. */
export interface FixedText {
  readonly id: string;
  readonly text: string;
  /** The best first. */
  readonly places: readonly Place[];
  /** False where it would be misread, although nothing is in its way. */
  readonly mayFill?: (box: Box) => boolean;
  /** A shorter text for the best place, where the other has none. */
  readonly instead?: string;
}

/** Width that no common typeface exceeds for a text, in the units of its size. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.62), 0) * size;

const GAP = 3;

/** A name that is cut shorter says nothing. */
const FEWEST_LETTERS = 5;

/** Chooses the labels of a picture and their places, so that no label overlaps a label or a shape; one that would run over the side of `within` is cut short. `size` is the height of the letters in the units of the places. */
export function placeLabels(
  shapes: readonly LabelledShape[],
  size: number,
  width: (text: string, size: number) => number = widthOf,
  fixed: readonly FixedText[] = [],
  within: Box | null = null,
): PlacedLabel[] {
  const unit = size / 11;
  const taken = new BoxGrid(80 * unit);
  for (const shape of shapes) taken.add(boxAround(shape.x, shape.y, shape.size));
  const placed: PlacedLabel[] = [];
  const place = (
    label: Pick<PlacedLabel, 'id' | 'text' | 'isBadge' | 'isOnTie'>,
    centres: readonly (readonly [number, number])[],
    wide: number,
    high: number,
    mayFill: (box: Box) => boolean = () => true,
  ): boolean => {
    const { text } = label;
    const put = (x: number, y: number, said: string, box: Box): boolean => {
      if (!taken.isFree(box) || !mayFill(box)) return false;
      taken.add(box);
      placed.push({ ...label, text: said, x, y, box });
      return true;
    };
    const boxes = centres.map(([x, y]) => ({ x, y, box: boxAround(x, y, wide, high) }));
    const isOver = ({ left, right }: Box) => within !== null && (left < within.left || right > within.right);
    if (boxes.some(({ x, y, box }) => !isOver(box) && put(x, y, text, box))) return true;
    for (const { x, y, box } of boxes) {
      if (!within || !isOver(box)) continue;
      const left = Math.max(box.left, within.left);
      const right = Math.min(box.right, within.right);
      // A shape beyond the sides keeps its whole label: it is read where the drawing is moved.
      if (right - left <= 0) {
        if (put(x, y, text, box)) return true;
        continue;
      }
      let said = text;
      for (let letters = text.length; width(said, size) + 2 * unit > right - left && letters > 0; letters--)
        said = cutText(text, letters);
      if (said.length < FEWEST_LETTERS) continue;
      const half = (width(said, size) + 2 * unit) / 2;
      // The end at the shape stays, the other one gives way.
      const middle = box.left < within.left ? box.right - half : box.left + half;
      if (put(middle, y, said, boxAround(middle, y, 2 * half, high))) return true;
    }
    return false;
  };
  for (const shape of [...shapes].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id))) {
    const { id, x, y, text } = shape;
    const half = shape.size / 2;
    const wide = width(text, size) + 2 * unit;
    const high = size * 1.25;
    const down = half + high / 2 + GAP * unit;
    const aside = half + wide / 2 + GAP * unit;
    if (text)
      place(
        { id, text, isBadge: false, isOnTie: false },
        [
          [x, y + down],
          [x + aside, y],
          [x - aside, y],
          [x, y - down],
          [x + aside, y + down / 2],
          [x - aside, y + down / 2],
          [x + aside, y - down / 2],
          [x - aside, y - down / 2],
        ],
        wide,
        high,
      );
    if (shape.badge === 0) continue;
    const badge = `+${shape.badge}`;
    const badgeSize = size * 0.82;
    const badgeWide = width(badge, badgeSize) + 2 * unit;
    const out = half + badgeWide / 2 + unit;
    const up = half + badgeSize * 0.3;
    place(
      { id, text: badge, isBadge: true, isOnTie: false },
      [
        [x + out, y - up],
        [x - out, y - up],
        [x + out, y + up],
        [x - out, y + up],
      ],
      badgeWide,
      badgeSize * 1.1,
    );
  }
  for (const { id, text, places, mayFill, instead = '' } of fixed) {
    const put = (said: string, at: readonly Place[], free?: (box: Box) => boolean) =>
      place(
        { id, text: said, isBadge: true, isOnTie: true },
        at.map(({ x, y }) => [x, y]),
        width(said, size) + 2 * unit,
        size * 1.1,
        free,
      );
    if (!put(text, places, mayFill) && instead) put(instead, places.slice(0, 1));
  }
  return placed;
}
