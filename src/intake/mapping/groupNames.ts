import { NameIndex } from '../../names/match/nameIndex.ts';

/** A name that may be one with others. */
interface GroupedName {
  readonly value: string;
  readonly country: string;
  readonly identifiers: readonly string[];
}

/** Two names that differ by little, with their score from 0 to 100. */
export interface AlikeNames<Name> {
  readonly left: Name;
  readonly right: Name;
  readonly score: number;
}

/** Names in groups: the first name of each one's group, and pairs that are alike but not the same. */
export interface NameGroups<Name> {
  readonly rootOf: (name: Name) => Name;
  readonly alike: readonly AlikeNames<Name>[];
}

/** Names compared between two turns of the event loop. */
export const NAMES_AT_ONCE = 20;
/** Names beyond which none is compared with the others. */
const MOST_COMPARED = 20_000;
/** Least score at which two names are reported as alike. */
const ALIKE = 85;

/** Groups names that are the same: each is compared with the best match among the others. */
export async function groupNames<Name extends GroupedName>(
  names: readonly Name[],
  nextTurn: () => Promise<void>,
): Promise<NameGroups<Name>> {
  const roots = new Map<Name, Name>();
  const rootOf = (name: Name): Name => {
    const root = roots.get(name);
    return root === undefined ? name : rootOf(root);
  };
  const alike: AlikeNames<Name>[] = [];
  if (names.length < 2 || names.length > MOST_COMPARED) return { rootOf, alike };
  const records = names.map((each, at) => ({
    id: String(at),
    name: each.value,
    aliases: [],
    identifiers: each.identifiers,
    country: each.country || null,
  }));
  const index = new NameIndex(records);
  for (const [at, left] of names.entries()) {
    if (at % NAMES_AT_ONCE === 0) await nextTurn();
    const record = records[at];
    const [best] = record ? index.match(record, 2, record.id) : [];
    const right = best && names[Number(best.id)];
    if (!best || !right) continue;
    if (best.verdict === 'SAME') {
      const [first, second] = at < Number(best.id) ? [left, right] : [right, left];
      const [root, other] = [rootOf(first), rootOf(second)];
      if (root !== other) roots.set(other, root);
    } else if (best.verdict === 'REVIEW' && best.score >= ALIKE)
      alike.push({ left, right, score: best.score });
  }
  return { rootOf, alike };
}
