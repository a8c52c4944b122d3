import type { Canvas, CanvasNode, Investigation } from './investigation.ts';
import type { MadeParts } from './madeParts.ts';

const same = (one: unknown, other: unknown): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Theirs where nothing is to be added to it, so that it need not be kept again. */
const settled = <Value>(merged: Value, theirs: Value): Value => (same(merged, theirs) ? theirs : merged);

/** The value of the side that changed it; ours where both did. */
const changed = <Value>(base: Value, mine: Value, theirs: Value): Value => (same(mine, base) ? theirs : mine);

/** The text of the side that changed it; both where both did. */
function bothTexts(base: string, mine: string, theirs: string, between: string): string {
  if (mine === base) return theirs;
  if (theirs === base) return mine;
  if (theirs.includes(mine)) return theirs;
  if (mine.includes(theirs)) return mine;
  // In the same order in both tabs, so that they end up alike.
  const texts = [mine, theirs].sort();
  const both = texts.join(between);
  // The base would be taken for unchanged where this is merged once more.
  return both === base ? texts.reverse().join(between) : both;
}

function mergeNotes(
  base: Investigation['notes'],
  mine: Investigation['notes'],
  theirs: Investigation['notes'],
): Investigation['notes'] {
  const texts = Object.keys({ ...theirs, ...mine }).map(
    (of) => [of, bothTexts(base[of] ?? '', mine[of] ?? '', theirs[of] ?? '', '\n')] as const,
  );
  return settled(Object.fromEntries(texts.filter(([, text]) => text !== '')), theirs);
}

const byId = ({ nodes }: Canvas): ReadonlyMap<string, CanvasNode> =>
  new Map(nodes.map((node) => [node.id, node]));

function mergeCanvas(base: Canvas, mine: Canvas, theirs: Canvas): Canvas {
  if (same(mine, base) || same(mine, theirs)) return theirs;
  if (same(theirs, base)) return mine;
  const [before, ours, others] = [byId(base), byId(mine), byId(theirs)];
  const kept = theirs.nodes.flatMap((node) => {
    const own = ours.get(node.id);
    if (!own) return before.has(node.id) ? [] : [node];
    return [changed(before.get(node.id) ?? node, own, node)];
  });
  const added = mine.nodes.filter(({ id }) => !others.has(id) && !before.has(id));
  const merged: Canvas = {
    nodes: [...kept, ...added],
    layout: changed(base.layout, mine.layout, theirs.layout),
    grouping: changed(base.grouping, mine.grouping, theirs.grouping),
    sizedBy: changed(base.sizedBy, mine.sizedBy, theirs.sizedBy),
    colouredBy: changed(base.colouredBy, mine.colouredBy, theirs.colouredBy),
    leastCases: changed(base.leastCases, mine.leastCases, theirs.leastCases),
  };
  return settled(merged, theirs);
}

/** Merges the changes that two tabs made to one investigation since `base`: nothing that either of them added is lost. */
export const mergeMade = (base: MadeParts, mine: MadeParts, theirs: MadeParts): MadeParts => ({
  title: bothTexts(base.title, mine.title, theirs.title, ' / '),
  notes: mergeNotes(base.notes, mine.notes, theirs.notes),
  canvas: mergeCanvas(base.canvas, mine.canvas, theirs.canvas),
  revision: changed(base.revision, mine.revision, theirs.revision),
});
