import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type Box, boxAround, type Place } from '../../model/picture/box.ts';
import { type PlacedLabel, placeLabels } from '../../model/picture/placeLabels.ts';
import { type Colours, coloursAt } from './colours.ts';
import { fitView } from './fitView.ts';
import { shapeAt, tieAt } from './hit.ts';
import { lettersAt } from './lettersAt.ts';
import { Minimap } from './Minimap.ts';
import { MovingPicture } from './MovingPicture.ts';
import { type Emphasis, paint } from './paint.ts';
import { fixedTexts, type Look, type Scene, type SceneShape, type SceneTie } from './scene.ts';
import { TextWidths } from './TextWidths.ts';
import type { View } from './view.ts';

/** The smallest shape (18) is then as high as letters of 9 pixels; smaller ones would not hold their labels apart. */
const MIN_FIT_ZOOM = 0.5;
const MIN_ZOOM = 0.05;
/** Ties that are painted within a frame, with their records. */
const TIES_OF_A_FRAME = 400;
const emptyScene: Scene = { shapes: new Map(), ties: [], groups: [], neighbours: new Map() };

/** The drawing as tests and scripts that measure read it from the element. */
export interface Drawn {
  view(): View;
  /** Pixels that the letters of a name are high. */
  letters(): number;
  placeOf(id: string): Place | undefined;
  lookOf(id: string): Look | undefined;
  /** True while another record has the focus and this one is not its neighbour. */
  isDimmed(id: string): boolean;
  /** Records that are marked as having ties of which none is drawn. */
  cut(): readonly string[];
  /** Boxes on the screen. */
  boxes(): { readonly labels: readonly (Box & { readonly text: string })[]; readonly shapes: readonly Box[] };
}

/** Draws a scene on a canvas element and moves the view; at most one frame is painted for all changes of a moment. */
export class Painter {
  readonly canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #zoom: ZoomBehavior<HTMLCanvasElement, unknown>;
  #scene = emptyScene;
  #emphasis: Emphasis = { focus: null, chosen: new Set(), selected: null };
  #labels: PlacedLabel[] = [];
  /** The enlargement that the labels were placed for; null where they must be placed anew. */
  #placedFor: number | null = null;
  /** The part of the drawing that fitting showed last; labels prefer to lie in it. */
  #fitted: { readonly k: number; readonly box: Box } | null = null;
  #view: View = { k: 1, x: 0, y: 0 };
  #colours: Colours;
  #frame = 0;
  /** True if more has changed than the place of the view since the last frame. */
  #isStale = true;
  readonly #moving = new MovingPicture();
  readonly #widths: TextWidths;
  /** True once a person has moved or enlarged what fitting showed. */
  #isMoved = false;
  readonly #minimap: Minimap | null;

  /** Without a small picture beside it, fitting shows all records, however small. */
  constructor(
    canvas: HTMLCanvasElement,
    mayPan: (event: MouseEvent | TouchEvent) => boolean,
    minimap: HTMLCanvasElement | null,
  ) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser draws no canvas. Open the table instead.');
    this.canvas = canvas;
    this.#context = context;
    this.#minimap = minimap && new Minimap(minimap);
    this.#colours = coloursAt(canvas.parentElement ?? canvas);
    this.#widths = new TextWidths(context);
    this.#widths.setFamily(this.#colours.family);
    this.#zoom = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([MIN_ZOOM, 4])
      .filter((event) => event.type === 'wheel' || (!event.button && mayPan(event)))
      .on('zoom', ({ sourceEvent, transform: { k, x, y } }) => {
        this.#isStale ||= !sourceEvent || k !== this.#view.k || this.#scene.ties.length < TIES_OF_A_FRAME;
        this.#isMoved ||= Boolean(sourceEvent);
        this.#view = { k, x, y };
        this.#nextFrame();
      })
      .on('end', () => {
        if (this.#moving.isShown) this.#repaint();
      });
    select(canvas).call(this.#zoom).on('dblclick.zoom', null);
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#placedFor = null;
    this.#repaint();
  }

  /** Labels stay where they are, unless the selected record has none: to place them all anew would hold up every click. */
  emphasise(emphasis: Emphasis): void {
    const { selected } = emphasis;
    const isLabelled = this.#labels.some(({ id, isBadge }) => id === selected && !isBadge);
    if (selected !== null && selected !== this.#emphasis.selected && !isLabelled) this.#placedFor = null;
    this.#emphasis = emphasis;
    this.#repaint();
  }

  /** Takes the colours of the current theme. */
  recolour(): void {
    this.#colours = coloursAt(this.canvas.parentElement ?? this.canvas);
    this.#widths.setFamily(this.#colours.family);
    this.#placedFor = null;
    this.#repaint();
  }

  /** Takes the size of the element around the canvas. */
  resize(): void {
    const { clientWidth, clientHeight } = this.canvas;
    // On a narrow screen, what was drawn behind another sheet was never fitted.
    const appears = this.canvas.width === 0;
    this.canvas.width = clientWidth * devicePixelRatio;
    this.canvas.height = clientHeight * devicePixelRatio;
    if (appears) this.fit();
    this.#repaint();
  }

  move(shape: SceneShape, at: Place): void {
    shape.x = at.x;
    shape.y = at.y;
    this.#placedFor = null;
    this.#repaint();
  }

  /** Shows all of the drawing, or its middle where all of it would be too small to read. */
  fit(): void {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    const least = this.#minimap ? MIN_FIT_ZOOM : MIN_ZOOM;
    const view = fitView([...this.#scene.shapes.values()], { width, height }, least, this.#widths.of);
    if (!view) return;
    const { k, x, y } = view;
    this.#fitted = {
      k,
      box: { left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k },
    };
    this.#placedFor = null;
    this.#isMoved = false;
    select(this.canvas).call(this.#zoom.transform, zoomIdentity.translate(x, y).scale(k));
  }

  /** Shows all of the drawing again on a stage of another size, unless a person has chosen what is seen. */
  refit(): void {
    if (!this.#isMoved) this.fit();
  }

  centre(id: string): void {
    const shape = this.#scene.shapes.get(id);
    if (shape) select(this.canvas).call(this.#zoom.translateTo, shape.x, shape.y);
  }

  /** Moves the view to the place under a point of the small picture. */
  goTo(point: Place): void {
    if (!this.#minimap) return;
    const { x, y } = this.#minimap.placeAt(point);
    select(this.canvas).call(this.#zoom.translateTo, x, y);
  }

  /** The place in the drawing of a point on the screen. */
  placeAt({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Place {
    const { left, top } = this.canvas.getBoundingClientRect();
    const { k, x, y } = this.#view;
    return { x: (clientX - left - x) / k, y: (clientY - top - y) / k };
  }

  shapeAt(event: { readonly clientX: number; readonly clientY: number }): SceneShape | null {
    const { x, y } = this.placeAt(event);
    return shapeAt(this.#scene, x, y, 3 / this.#view.k);
  }

  tieAt(event: { readonly clientX: number; readonly clientY: number }): SceneTie | null {
    const { x, y } = this.placeAt(event);
    return tieAt(this.#scene, x, y, 5 / this.#view.k);
  }

  get drawn(): Drawn {
    const { k, x, y } = this.#view;
    const onScreen = (box: Box): Box => ({
      left: box.left * k + x,
      top: box.top * k + y,
      right: box.right * k + x,
      bottom: box.bottom * k + y,
    });
    return {
      view: () => this.#view,
      letters: () => lettersAt(k),
      placeOf: (id) => {
        const shape = this.#scene.shapes.get(id);
        return shape && { x: shape.x * k + x, y: shape.y * k + y };
      },
      lookOf: (id) => this.#scene.shapes.get(id)?.look,
      isDimmed: (id) => this.#emphasis.focus?.has(id) === false,
      cut: () => [...this.#scene.shapes.values()].flatMap(({ id, cut }) => (cut ? [id] : [])),
      boxes: () => ({
        labels: this.#labels.map(({ text, box }) => ({ text, ...onScreen(box) })),
        shapes: [...this.#scene.shapes.values()].map((shape) =>
          onScreen(boxAround(shape.x, shape.y, shape.size)),
        ),
      }),
    };
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    select(this.canvas).on('.zoom', null);
  }

  #repaint(): void {
    this.#isStale = true;
    this.#nextFrame();
  }

  #nextFrame(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const { k } = this.#view;
      if (this.#placedFor !== k) {
        const size = lettersAt(k) / k;
        this.#labels = placeLabels(
          [...this.#scene.shapes.values()].map((shape) =>
            shape.id === this.#emphasis.selected ? { ...shape, priority: shape.priority + 8_000 } : shape,
          ),
          size,
          this.#widths.of,
          fixedTexts(this.#scene, size),
          this.#fitted?.k === k ? this.#fitted.box : null,
        );
        this.#placedFor = k;
      }
      const paintAt = (context: CanvasRenderingContext2D, view: View) =>
        paint(context, this.#scene, this.#labels, view, this.#colours, this.#emphasis);
      if (this.#isStale) {
        this.#moving.forget();
        paintAt(this.#context, this.#view);
      } else this.#moving.show(this.#context, this.#view, devicePixelRatio, paintAt);
      this.#isStale = false;
      const { clientWidth: width, clientHeight: height } = this.canvas;
      this.#minimap?.show(this.#scene, this.#view, { width, height }, this.#colours);
    });
  }
}
