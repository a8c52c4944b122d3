import { fitLabels, labelSpan } from '../../model/picture/fitLabels.ts';
import { LETTERS, type View } from './paint.ts';
import { boxOf, type SceneShape } from './scene.ts';

const MAX_ZOOM = 1.2;
/** Room around the records, to the sides for half a label. */
const MARGIN = 44;
const MARGIN_ASIDE = 84;
/** Pixels between a label and the edge. */
const EDGE = 6;
/** The part of the width that a single label is given. */
const MOST_OF_WIDTH = 0.6;

/** The view that shows all shapes, enlarged up to `MAX_ZOOM`, or their middle where `least` enlarges them beyond the screen; null where there is none. */
export function fitView(
  shapes: readonly SceneShape[],
  { width, height }: { readonly width: number; readonly height: number },
  least: number,
  widthOf: (text: string, size: number) => number,
): View | null {
  const box = boxOf(shapes);
  if (!box || width === 0) return null;
  const labels = shapes.map(({ x, text }) => ({
    x,
    half: Math.min(widthOf(text, LETTERS), width * MOST_OF_WIDTH) / 2,
  }));
  const asMuch = Math.min(
    MAX_ZOOM,
    (width - 2 * Math.min(MARGIN_ASIDE, width / 8)) / (box.right - box.left),
    (height - 2 * MARGIN) / (box.bottom - box.top),
  );
  const k = Math.max(least, fitLabels(labels, width - 2 * EDGE, asMuch));
  const span = labelSpan(labels, k);
  const isSeen = span.right - span.left <= width;
  return {
    k,
    x: width / 2 - (isSeen ? span.left + span.right : k * (box.left + box.right)) / 2,
    y: height / 2 - (k * (box.top + box.bottom)) / 2,
  };
}
