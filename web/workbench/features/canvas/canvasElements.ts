import type { ElementDefinition } from 'cytoscape';
import { kindOf, kinds } from '../../model/kinds.ts';
import { type Tie, tieId } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';

/** Marks that the drawing shows on records and ties. */
export interface CanvasMarks {
  readonly selected: string | null;
  readonly noted: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  /** Number of neighbours that are not on the canvas, where it is known. */
  readonly hidden: ReadonlyMap<string, number>;
  /** From 0 to 1; null where all have one size. */
  readonly sizes: ReadonlyMap<string, number> | null;
  readonly groups: ReadonlyMap<string, { readonly id: string; readonly label: string }> | null;
  /** The ends of the hops of the chosen path; the weakest hop apart. */
  readonly path: ReadonlySet<string>;
  readonly weakest: string | null;
}

const short = (text: string): string => (text.length > 42 ? `${text.slice(0, 41)}…` : text);

const hop = (a: string, b: string): readonly string[] => [`${a}|${b}`, `${b}|${a}`];

function nodeOf({ id, label, x, y, pinned }: CanvasNode, marks: CanvasMarks): ElementDefinition {
  const hidden = marks.hidden.get(id) ?? 0;
  const size = marks.sizes ? 16 + 40 * Math.sqrt(marks.sizes.get(id) ?? 0) : 26;
  const group = marks.groups?.get(id);
  const onPath = [...marks.path].some((each) => each.startsWith(`${id}|`) || each.endsWith(`|${id}`));
  return {
    group: 'nodes',
    data: {
      id,
      text: `${marks.noted.has(id) ? '✎ ' : ''}${short(label)}${hidden > 0 ? `\n+${hidden}` : ''}`,
      size,
      ...(group ? { parent: `group:${group.id}` } : {}),
    },
    classes: [
      kindOf(id),
      pinned && 'pinned',
      marks.selected === id && 'selected',
      marks.removed.has(id) && 'removed',
      onPath && 'on-path',
    ]
      .filter(Boolean)
      .join(' '),
    ...(x !== undefined && y !== undefined ? { position: { x, y } } : {}),
  };
}

function edgeOf(tie: Tie, marks: CanvasMarks): ElementDefinition {
  const { from, to, caseCount } = tie;
  const onPath = hop(from, to).some((each) => marks.path.has(each));
  const weakest = marks.weakest !== null && hop(from, to).includes(marks.weakest);
  const noted = hop(from, to).some((each) => marks.noted.has(each));
  return {
    group: 'edges',
    data: {
      id: tieId(tie),
      source: from,
      target: to,
      width: caseCount === null ? 1.5 : Math.min(9, 1 + 1.6 * Math.log2(caseCount)),
      text: `${noted ? '✎ ' : ''}${caseCount !== null && caseCount > 1 ? caseCount : ''}`,
    },
    classes: [caseCount === 1 && 'single', onPath && 'on-path', weakest && 'weakest']
      .filter(Boolean)
      .join(' '),
  };
}

/** Records, ties and groups as Cytoscape elements. */
export function canvasElements(
  nodes: readonly CanvasNode[],
  ties: readonly Tie[],
  marks: CanvasMarks,
): ElementDefinition[] {
  const groups = new Map([...(marks.groups?.values() ?? [])].map((group) => [group.id, group.label]));
  return [
    ...[...groups].map(
      ([id, label]): ElementDefinition => ({
        group: 'nodes',
        data: { id: `group:${id}`, text: label, size: 10 },
      }),
    ),
    ...nodes.map((node) => nodeOf(node, marks)),
    ...ties.map((tie) => edgeOf(tie, marks)),
  ];
}

/** Name of a tie in a list. */
export const tieLabel = (tie: Tie, names: ReadonlyMap<string, string>): string =>
  `${names.get(tie.from) ?? tie.from} × ${names.get(tie.to) ?? tie.to}`;

/** Kind of a record as a word. */
export const kindWord = (id: string): string => kinds[kindOf(id)].one;
