import { fitLabels, labelSpan } from '../../model/picture/fitLabels.ts';
import { placeLabels } from '../../model/picture/placeLabels.ts';
import { coloursAt } from './colours.ts';
import { LETTERS } from './lettersAt.ts';
import { paint } from './paint.ts';
import { boxOf, fixedTexts, type Scene } from './scene.ts';

/** Units of the longer side, on which letters have 11: on a sheet of A4 they are as high as those of a table. */
const LONGEST = 1_000;
const LARGEST = 1.2;
const EDGE = 24;
/** Dots of a unit, so that the printed letters are sharp. */
const SHARP = 2.5;

/** Draws all of a scene for paper, in the colours of the light theme, and labels it anew: what is on the screen may be a part of it, and dark. Null where nothing is drawn. */
export function paperDrawing(scene: Scene, place: HTMLElement): HTMLCanvasElement | null {
  const box = boxOf(scene.shapes.values());
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!box || !context) return null;
  const colours = coloursAt(place);
  const widthOf = (text: string, size: number): number => {
    context.font = `600 ${LETTERS}px ${colours.family}`;
    return (context.measureText(text).width / LETTERS) * size;
  };
  const shapes = [...scene.shapes.values()];
  const labels = shapes.map(({ x, text }) => ({
    x,
    half: Math.min(widthOf(text, LETTERS), LONGEST / 2) / 2,
  }));
  const room = LONGEST - 2 * EDGE;
  const most = Math.min(LARGEST, room / (box.right - box.left), room / (box.bottom - box.top));
  const k = fitLabels(labels, room, most);
  const span = labelSpan(labels, k);
  const [width, height] = [span.right - span.left + 2 * EDGE, k * (box.bottom - box.top) + 4 * EDGE];
  const view = { k, x: EDGE - span.left, y: 1.5 * EDGE - k * box.top };
  canvas.width = width * SHARP;
  canvas.height = height * SHARP;
  const placed = placeLabels(shapes, LETTERS / k, widthOf, fixedTexts(scene, LETTERS / k), {
    left: -view.x / k,
    top: -view.y / k,
    right: (width - view.x) / k,
    bottom: (height - view.y) / k,
  });
  paint(context, scene, placed, view, colours, { focus: null, chosen: new Set(), selected: null }, SHARP);
  return canvas;
}
