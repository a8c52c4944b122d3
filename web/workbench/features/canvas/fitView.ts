import { fitLabels, labelSpan } from '../../model/picture/fitLabels.ts';
import { COMMON_ZOOM, lettersAt } from './lettersAt.ts';
import { boxOf, type SceneShape } from './scene.ts';
import type { View } from './view.ts';

/** The largest enlargement, of so few records; of more, it falls to that of many. */
const MAX_ZOOM = 2;
const FEW = 12;
const MANY = 30;
/** Room around the records, to the sides for half a label. */
const MARGIN = 44;
const MARGIN_ASIDE = 84;
/** Pixels between a label and the edge. */
const EDGE = 6;
/** The part of the width that a single label is given. */
const MOST_OF_WIDTH = 0.6;

function mostZoom(records: number): number {
  const few = Math.min(1, Math.max(0, (MANY - records) / (MANY - FEW)));
  return COMMON_ZOOM + few * (MAX_ZOOM - COMMON_ZOOM);
}

/** The view that shows all shapes, a few of them enlarged, or their middle where `least` enlarges them beyond the screen; null where there is none. */
export function fitView(
  shapes: readonly SceneShape[],
  { width, height }: { readonly width: number; readonly height: number },
  least: number,
  widthOf: (text: string, size: number) => number,
): View | null {
  const box = boxOf(shapes);
  if (!box || width === 0) return null;
  const asMuch = Math.min(
    mostZoom(shapes.length),
    (width - 2 * Math.min(MARGIN_ASIDE, width / 8)) / (box.right - box.left),
    (height - 2 * MARGIN) / (box.bottom - box.top),
  );
  const labels = shapes.map(({ x, text }) => ({
    x,
    half: Math.min(widthOf(text, lettersAt(asMuch)), width * MOST_OF_WIDTH) / 2,
  }));
  const k = Math.max(least, fitLabels(labels, width - 2 * EDGE, asMuch));
  const span = labelSpan(labels, k);
  const isSeen = span.right - span.left <= width;
  return {
    k,
    x: width / 2 - (isSeen ? span.left + span.right : k * (box.left + box.right)) / 2,
    y: height / 2 - (k * (box.top + box.bottom)) / 2,
  };
}
