import type { EntityKind } from '../../../generated/operations.ts';
import { counted, kindOf, kinds } from '../../model/kinds.ts';
import { boxAround } from '../../model/picture/box.ts';
import { neighboursOf } from '../../model/picture/neighboursOf.ts';
import type { FixedText, LabelledShape } from '../../model/picture/placeLabels.ts';
import { shortName } from '../../model/picture/shortName.ts';
import { tieTexts } from '../../model/picture/tieTexts.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import type { CanvasMarks } from './canvasMarks.ts';

/** The ink of a record or tie. */
export type Look = 'full' | 'quiet' | 'ghost';

/** A record as the drawing shows it. */
export interface SceneShape extends LabelledShape {
  /** A record that is dragged changes its place before the scene is made anew. */
  x: number;
  y: number;
  readonly kind: EntityKind;
  /** The colour, as a variable of the style sheet. */
  readonly colour: string;
  readonly pinned: boolean;
  readonly gone: boolean;
  readonly onPath: boolean;
  /** True if it has ties, none of which are drawn. */
  readonly cut: boolean;
  /** Less than full where it stands beside a path, a ghost where it is removed. */
  readonly look: Look;
}

/** A tie as the drawing shows it; `bend` is the distance of its middle from a straight line. */
export interface SceneTie {
  readonly from: SceneShape;
  readonly to: SceneShape;
  readonly width: number;
  readonly bend: number;
  readonly style: 'plain' | 'single' | 'onPath' | 'weakest';
  readonly look: Look;
  /** The number of cases, and a sign where there is a note; empty where neither is said. */
  readonly text: string;
  /** The relation that it is, where it is a hop of a path; else empty. */
  readonly relation: string;
  /** Its ends and its cases, in words. */
  readonly title: string;
}

export interface SceneGroup {
  readonly label: string;
  readonly members: readonly SceneShape[];
}

/** Everything that is drawn, in the units of the places of its records. */
export interface Scene {
  readonly shapes: ReadonlyMap<string, SceneShape>;
  readonly ties: readonly SceneTie[];
  readonly groups: readonly SceneGroup[];
  readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The label stands from this number of cases on. */
const FEW_CASES = 3;

/** The drawing of records that have a place, and of the ties among them. */
export function sceneOf(nodes: readonly CanvasNode[], ties: readonly Tie[], marks: CanvasMarks): Scene {
  const neighbours = neighboursOf(ties);
  const onPath = new Set([...marks.path].flatMap((hop) => hop.split('|')));
  const most = Math.max(1, ...[...neighbours.values()].map(({ size }) => size));
  const shapes = new Map<string, SceneShape>();
  const groups = new Map<string, { label: string; members: SceneShape[] }>();
  for (const { id, label, x, y, pinned = false, tags = [] } of nodes) {
    if (x === undefined || y === undefined) continue;
    const degree = neighbours.get(id)?.size ?? 0;
    const weight = marks.sizes ? (marks.sizes.get(id) ?? 0) : degree / most;
    const size = marks.sizes ? 16 + 40 * Math.sqrt(weight) : 18 + 18 * Math.sqrt(weight);
    const shape: SceneShape = {
      id,
      x,
      y,
      size,
      kind: kindOf(id),
      colour: marks.colours?.get(id) ?? kinds[kindOf(id)].colour,
      text: `${marks.noted.has(id) ? '✎ ' : ''}${shortName(label)}${tags.map((tag) => ` #${tag}`).join('')}`,
      priority: (onPath.has(id) ? 4_000 : 0) + (pinned ? 2_000 : 0) + size,
      badge: marks.hidden.get(id) ?? 0,
      pinned,
      cut: marks.cut.has(id),
      look: marks.removed.has(id) ? 'ghost' : marks.quietBeside && !onPath.has(id) ? 'quiet' : 'full',
      gone: marks.gone.has(id),
      onPath: onPath.has(id),
    };
    shapes.set(id, shape);
    const group = marks.groups?.get(id);
    if (!group) continue;
    const known = groups.get(group.id);
    if (known) known.members.push(shape);
    else groups.set(group.id, { label: group.label, members: [shape] });
  }
  return { shapes, ties: tiesOf(ties, shapes, marks, neighbours), groups: [...groups.values()], neighbours };
}

function tiesOf(
  ties: readonly Tie[],
  shapes: ReadonlyMap<string, SceneShape>,
  marks: CanvasMarks,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): SceneTie[] {
  return ties.flatMap(({ from, to, caseCount }): SceneTie[] => {
    const [a, b] = [shapes.get(from), shapes.get(to)];
    if (!a || !b) return [];
    const hops = [`${from}|${to}`, `${to}|${from}`];
    const noted = hops.some((hop) => marks.noted.has(hop));
    const style =
      marks.weakest !== null && hops.includes(marks.weakest)
        ? 'weakest'
        : hops.some((hop) => marks.path.has(hop))
          ? 'onPath'
          : caseCount === 1
            ? 'single'
            : 'plain';
    return [
      {
        from: a,
        to: b,
        style,
        look:
          a.look === 'ghost' || b.look === 'ghost'
            ? 'ghost'
            : marks.quietBeside && (style === 'plain' || style === 'single')
              ? 'quiet'
              : 'full',
        width: caseCount === null ? 1.25 : Math.min(9, 1 + 1.6 * Math.log2(caseCount)),
        bend: (neighbours.get(from)?.size ?? 0) > 1 || (neighbours.get(to)?.size ?? 0) > 1 ? 0.06 : 0,
        text: `${noted ? '✎ ' : ''}${caseCount !== null && caseCount > FEW_CASES ? caseCount : ''}`,
        relation: marks.relationOf(a, b),
        title: `${a.text} × ${b.text}${caseCount === null ? '' : `: ${counted(caseCount, 'CASE')}`}`,
      },
    ];
  });
}

/** The control point of a tie's curve. */
export function middleOf({ from, to, bend }: SceneTie): { readonly x: number; readonly y: number } {
  return {
    x: (from.x + to.x) / 2 - (to.y - from.y) * bend,
    y: (from.y + to.y) / 2 + (to.x - from.x) * bend,
  };
}

/** The box of some shapes with a margin; null where there are none. */
export function boxOf(shapes: Iterable<SceneShape>, margin = 0) {
  const boxes = [...shapes].map(({ x, y, size }) => boxAround(x, y, size + 2 * margin));
  if (boxes.length === 0) return null;
  return boxes.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}

/** Names of groups above them, and the texts of ties, those of the chosen path first. */
export function fixedTexts({ groups, ties }: Scene, size: number): FixedText[] {
  const isChosen = ({ style }: SceneTie) => Number(style === 'onPath' || style === 'weakest');
  const curves = [...ties]
    .sort((a, b) => isChosen(b) - isChosen(a))
    .map((tie) => ({ ...tie, control: middleOf(tie), said: tie.text }));
  return [
    ...groups.flatMap(({ label, members: [first, ...rest] }) => {
      const box = first && boxOf([first, ...rest], 26);
      const middle = box && { x: (box.left + box.right) / 2, y: box.top - size };
      return middle ? [{ id: first.id, text: label, places: [middle] }] : [];
    }),
    ...tieTexts(curves),
  ];
}
