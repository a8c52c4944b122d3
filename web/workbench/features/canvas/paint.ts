import type { EntityKind } from '../../../generated/operations.ts';
import { kinds } from '../../model/kinds.ts';
import type { PlacedLabel } from '../../model/picture/placeLabels.ts';
import type { Colours } from './colours.ts';
import { COMMON_ZOOM, lettersAt } from './lettersAt.ts';
import { boxOf, middleOf, type Scene, type SceneShape, type SceneTie } from './scene.ts';
import type { View } from './view.ts';

const FAINT = 0.12;
/** Of more ties than this, each is painted thinner and fainter: as they are, they would be one grey. */
const MANY_TIES = 1_000;
const FAINTEST = 0.4;
const QUIET = 0.5;
/** Opacity of the ties of each look. */
const strengths = { full: 1, quiet: QUIET, ghost: 0.7 } as const;

const paths = new Map(
  (Object.keys(kinds) as EntityKind[]).map((kind) => [
    kind,
    typeof Path2D === 'undefined' ? null : new Path2D(kinds[kind].path),
  ]),
);

function paintTies(
  context: CanvasRenderingContext2D,
  ties: readonly SceneTie[],
  colours: Colours,
  k: number,
  alpha: number,
): void {
  const styles = {
    plain: colours.tie,
    single: colours.tie,
    onPath: colours.accent,
    weakest: colours.caution,
  };
  const thinner = Math.min(1, Math.sqrt(MANY_TIES / ties.length));
  // One stroke for all ties that look alike: a stroke of its own for each is many times slower.
  const alike = new Map<string, SceneTie[]>();
  for (const tie of ties) {
    const key = `${tie.style} ${tie.look} ${tie.width.toFixed(1)}`;
    const known = alike.get(key);
    if (known) known.push(tie);
    else alike.set(key, [tie]);
  }
  for (const same of alike.values()) {
    const [first] = same;
    if (!first) continue;
    context.strokeStyle = styles[first.style];
    // Ties of large shapes are as thick on the screen as those of others: what matters are the records.
    const scaled = first.width * Math.min(1, COMMON_ZOOM / k);
    const width = Math.max(scaled * (first.style === 'onPath' ? 1.4 : 1), 0.8 / k);
    context.lineWidth = first.style === 'onPath' ? width : width * thinner;
    context.globalAlpha =
      alpha * strengths[first.look] * (first.style === 'onPath' ? 1 : Math.max(FAINTEST, thinner));
    const { lineWidth } = context;
    // Dashes are longer than the tie is wide: shorter ones would look like bars across it.
    const ghostly = [2 * lineWidth + 1, lineWidth + 3];
    context.setLineDash(first.look === 'ghost' ? ghostly : first.style === 'weakest' ? [6, 4] : []);
    context.beginPath();
    for (const tie of same) {
      context.moveTo(tie.from.x, tie.from.y);
      if (tie.bend === 0) context.lineTo(tie.to.x, tie.to.y);
      else {
        const { x, y } = middleOf(tie);
        context.quadraticCurveTo(x, y, tie.to.x, tie.to.y);
      }
    }
    context.stroke();
  }
  context.setLineDash([]);
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: SceneShape,
  colours: Colours,
  { chosen, selected }: Emphasis,
): void {
  const path = paths.get(shape.kind);
  if (!path) return;
  const scale = shape.size / 16;
  context.translate(shape.x - shape.size / 2, shape.y - shape.size / 2);
  context.scale(scale, scale);
  if (shape.gone) {
    context.strokeStyle = colours.quiet;
    context.lineWidth = 1.5 / scale;
    context.setLineDash([3 / scale, 3 / scale]);
    context.stroke(path);
    context.setLineDash([]);
  } else {
    const colour = colours.of(shape.colour);
    context.fillStyle = colour;
    if (shape.look === 'ghost') {
      const alpha = context.globalAlpha;
      // The ties end at its edge, as at that of a full one.
      context.fillStyle = colours.paper;
      context.fill(path);
      context.fillStyle = colour;
      context.globalAlpha = alpha * 0.15;
      context.fill(path);
      context.globalAlpha = alpha;
      context.strokeStyle = colour;
      context.lineWidth = 1.2 / scale;
      context.setLineDash([2.5 / scale, 2.5 / scale]);
      context.stroke(path);
      context.setLineDash([]);
    } else context.fill(path);
  }
  const border =
    shape.id === selected || chosen.has(shape.id) || shape.onPath
      ? colours.accent
      : shape.pinned
        ? colours.ink
        : null;
  if (border) {
    context.strokeStyle = border;
    context.lineWidth = (shape.id === selected ? 3.5 : 2) / scale;
    context.stroke(path);
  }
  if (shape.cut) {
    context.strokeStyle = colours.caution;
    context.lineWidth = 1.5 / scale;
    context.setLineDash([1.5 / scale, 3 / scale]);
    context.beginPath();
    context.arc(8, 8, 12, 0, 2 * Math.PI);
    context.stroke();
    context.setLineDash([]);
  }
  context.scale(1 / scale, 1 / scale);
  context.translate(shape.size / 2 - shape.x, shape.size / 2 - shape.y);
}

/** The records that stand out in a scene. */
export interface Emphasis {
  /** The records that are not dimmed; null where none are. */
  readonly focus: ReadonlySet<string> | null;
  readonly chosen: ReadonlySet<string>;
  /** The record whose panel is open. */
  readonly selected: string | null;
}

/** Paints a scene and its labels: ties below, shapes above them, letters on top. `pixels` are the dots of a unit. */
export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  labels: readonly PlacedLabel[],
  view: View,
  colours: Colours,
  emphasis: Emphasis,
  pixels = devicePixelRatio,
): void {
  const { focus } = emphasis;
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(pixels * view.k, 0, 0, pixels * view.k, pixels * view.x, pixels * view.y);
  const left = -view.x / view.k - 60;
  const top = -view.y / view.k - 60;
  const right = left + width / pixels / view.k + 120;
  const bottom = top + height / pixels / view.k + 120;
  const seen = ({ x, y }: { x: number; y: number }) => x > left && x < right && y > top && y < bottom;
  for (const { members } of scene.groups) {
    const box = boxOf(members, 26);
    if (!box) continue;
    context.globalAlpha = 0.1;
    context.fillStyle = colours.quiet;
    context.beginPath();
    context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 10);
    context.fill();
  }
  const isClear = (id: string) => focus === null || focus.has(id);
  const [clear, dim] = [
    scene.ties.filter(({ from, to }) => isClear(from.id) && isClear(to.id)),
    focus === null ? [] : scene.ties.filter(({ from, to }) => !isClear(from.id) || !isClear(to.id)),
  ];
  paintTies(context, dim, colours, view.k, FAINT);
  paintTies(context, clear, colours, view.k, 1);
  for (const shape of scene.shapes.values()) {
    if (!seen(shape)) continue;
    context.globalAlpha = isClear(shape.id) ? (shape.look === 'quiet' ? QUIET : 1) : FAINT;
    paintShape(context, shape, colours, emphasis);
  }
  const size = lettersAt(view.k) / view.k;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = colours.paper;
  for (const { id, text, x, y, isBadge, isOnTie, box } of labels) {
    if (box.right < left || box.left > right || box.bottom < top || box.top > bottom) continue;
    context.globalAlpha = isClear(id) ? 1 : FAINT;
    context.font = `${isBadge ? '600 ' : ''}${isBadge ? size * 0.82 : size}px ${colours.family}`;
    const isQuiet = isBadge || scene.shapes.get(id)?.look !== 'full';
    context.fillStyle = isQuiet ? colours.quiet : colours.ink;
    // A halo that nobody sees is half of what a dimmed frame costs.
    context.lineWidth = (isOnTie ? 6 : 3) / view.k;
    if (isClear(id)) context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
  context.globalAlpha = 1;
}
