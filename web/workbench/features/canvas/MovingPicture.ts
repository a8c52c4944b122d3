import type { View } from './view.ts';

/** Part of the width and of the height that is painted beyond each edge. */
const BEYOND = 0.25;

/** A picture somewhat larger than the screen, painted once and moved with the view: to paint hundreds of records anew takes longer than a frame lasts. */
export class MovingPicture {
  readonly #canvas = document.createElement('canvas');
  /** The view that it was painted for; null where nothing is painted. */
  #view: View | null = null;

  get isShown(): boolean {
    return this.#view !== null;
  }

  /** Shows the picture on a canvas as it is in `view`, of the same enlargement as before. Has it painted where it does not reach so far. */
  show(
    context: CanvasRenderingContext2D,
    view: View,
    pixels: number,
    paint: (context: CanvasRenderingContext2D, view: View) => void,
  ): void {
    const { width, height } = context.canvas;
    const aside = Math.round(width * BEYOND);
    const above = Math.round(height * BEYOND);
    const from = this.#view ?? this.#paint(context, view, { aside, above, pixels }, paint);
    // In whole dots, so that letters stay as sharp as they were painted.
    let x = Math.round((from.x - view.x) * pixels) + aside;
    let y = Math.round((from.y - view.y) * pixels) + above;
    if (x < 0 || y < 0 || x > 2 * aside || y > 2 * above) {
      this.#paint(context, view, { aside, above, pixels }, paint);
      x = aside;
      y = above;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.drawImage(this.#canvas, x, y, width, height, 0, 0, width, height);
  }

  /** Drops the picture, which no longer shows what is drawn. */
  forget(): void {
    if (!this.#view) return;
    this.#view = null;
    this.#canvas.width = 0;
    this.#canvas.height = 0;
  }

  #paint(
    { canvas: { width, height } }: CanvasRenderingContext2D,
    view: View,
    { aside, above, pixels }: { readonly aside: number; readonly above: number; readonly pixels: number },
    paint: (context: CanvasRenderingContext2D, view: View) => void,
  ): View {
    this.#canvas.width = width + 2 * aside;
    this.#canvas.height = height + 2 * above;
    const context = this.#canvas.getContext('2d');
    if (context) paint(context, { ...view, x: view.x + aside / pixels, y: view.y + above / pixels });
    this.#view = view;
    return view;
  }
}
