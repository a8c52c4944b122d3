import { counted, kindOf, kinds } from '../../model/kinds.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';

/** A line of the tree: a record, or one of its ties with the record at its other end. */
export interface TreeItem {
  /** Distinct in the tree: the id of a record, or `id>id` for a tie. */
  readonly key: string;
  readonly id: string;
  /** The record at the other end; null for the line of a record. */
  readonly other: string | null;
  readonly text: string;
  /** Its place among its siblings, from 1, and their number. */
  readonly place: number;
  readonly among: number;
  /** True if its ties are listed; null where it has none. */
  readonly isOpen: boolean | null;
}

const weightOf = ({ caseCount }: Tie): number => caseCount ?? 1;

/** The lines of the canvas as a tree: records by the weight of all their ties, and below those that are open their ties, the heaviest first. */
export function treeItems(
  nodes: readonly CanvasNode[],
  ties: readonly Tie[],
  open: ReadonlySet<string>,
): readonly TreeItem[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const tiesOf = new Map<string, { readonly other: CanvasNode; readonly tie: Tie }[]>();
  for (const tie of ties)
    for (const [one, another] of [
      [tie.from, tie.to],
      [tie.to, tie.from],
    ] as const) {
      const other = byId.get(another);
      if (!other || !byId.has(one)) continue;
      const known = tiesOf.get(one);
      if (known) known.push({ other, tie });
      else tiesOf.set(one, [{ other, tie }]);
    }
  const total = (id: string) => (tiesOf.get(id) ?? []).reduce((sum, { tie }) => sum + weightOf(tie), 0);
  const totals = new Map(nodes.map(({ id }) => [id, total(id)]));
  const ordered = [...nodes].sort(
    (a, b) => (totals.get(b.id) ?? 0) - (totals.get(a.id) ?? 0) || a.label.localeCompare(b.label),
  );
  return ordered.flatMap(({ id, label }, index): TreeItem[] => {
    const own = [...(tiesOf.get(id) ?? [])].sort(
      (a, b) => weightOf(b.tie) - weightOf(a.tie) || a.other.label.localeCompare(b.other.label),
    );
    const isOpen = open.has(id);
    const line: TreeItem = {
      key: id,
      id,
      other: null,
      text: `${label}, ${kinds[kindOf(id)].one}, ${own.length === 1 ? '1 tie' : `${own.length} ties`}`,
      place: index + 1,
      among: ordered.length,
      isOpen: own.length === 0 ? null : isOpen,
    };
    if (!isOpen) return [line];
    const below = own.map(
      ({ other, tie }, at): TreeItem => ({
        key: `${id}>${other.id}`,
        id,
        other: other.id,
        text: `${tie.caseCount === null ? 'tied' : counted(tie.caseCount, 'CASE')} with ${other.label}, ${kinds[kindOf(other.id)].one}`,
        place: at + 1,
        among: own.length,
        isOpen: null,
      }),
    );
    return [line, ...below];
  });
}
