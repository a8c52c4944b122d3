import type { Place } from '../../model/picture/box.ts';
import type { Colours } from './colours.ts';
import { boxOf, type Scene } from './scene.ts';
import type { View } from './view.ts';

const MARGIN = 6;

/** A small picture of all records, with a frame around the part that is seen. */
export class Minimap {
  readonly #canvas: HTMLCanvasElement;
  /** The records alone: they stay as they are while the view moves. */
  readonly #records = document.createElement('canvas');
  #drawnFor: { readonly scene: Scene; readonly colours: Colours } | null = null;
  #scale = 1;
  #from: Place = { x: 0, y: 0 };

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Shows the seen part; hides itself where all is seen. */
  show(
    scene: Scene,
    view: View,
    seen: { readonly width: number; readonly height: number },
    colours: Colours,
  ): void {
    const box = boxOf(scene.shapes.values());
    const at = (x: number, y: number): Place => ({ x: x * view.k + view.x, y: y * view.k + view.y });
    const [first, last] = box ? [at(box.left, box.top), at(box.right, box.bottom)] : [];
    const isWhole =
      !first || !last || (first.x >= 0 && first.y >= 0 && last.x <= seen.width && last.y <= seen.height);
    this.#canvas.hidden = isWhole;
    if (isWhole || !box) return;
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const context = this.#canvas.getContext('2d');
    if (!context || width === 0) return;
    if (
      this.#drawnFor?.scene !== scene ||
      this.#drawnFor.colours !== colours ||
      this.#canvas.width !== width * devicePixelRatio
    )
      this.#drawRecords(scene, box, width, height, colours);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    context.drawImage(this.#records, 0, 0);
    context.scale(devicePixelRatio, devicePixelRatio);
    context.strokeStyle = colours.accent;
    context.lineWidth = 1.5;
    context.strokeRect(
      (-view.x / view.k - this.#from.x) * this.#scale,
      (-view.y / view.k - this.#from.y) * this.#scale,
      (seen.width / view.k) * this.#scale,
      (seen.height / view.k) * this.#scale,
    );
  }

  /** The place in the drawing of a point of the small picture. */
  placeAt(point: Place): Place {
    return { x: point.x / this.#scale + this.#from.x, y: point.y / this.#scale + this.#from.y };
  }

  #drawRecords(
    scene: Scene,
    { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
    width: number,
    height: number,
    colours: Colours,
  ): void {
    this.#drawnFor = { scene, colours };
    for (const canvas of [this.#canvas, this.#records]) {
      canvas.width = width * devicePixelRatio;
      canvas.height = height * devicePixelRatio;
    }
    this.#scale = Math.min((width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top));
    this.#from = {
      x: (left + right) / 2 - width / 2 / this.#scale,
      y: (top + bottom) / 2 - height / 2 / this.#scale,
    };
    const context = this.#records.getContext('2d');
    if (!context) return;
    context.scale(devicePixelRatio, devicePixelRatio);
    for (const { x, y, colour } of scene.shapes.values()) {
      context.fillStyle = colours.of(colour);
      context.fillRect((x - this.#from.x) * this.#scale - 1, (y - this.#from.y) * this.#scale - 1, 2.5, 2.5);
    }
  }
}
