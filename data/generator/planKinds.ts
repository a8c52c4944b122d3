import { publishedFigures } from './published.ts';
import { randomFor } from './random.ts';
import { at } from './vocabulary.ts';
import { weightedKey } from './weighted.ts';

/** The kinds of targets; the last is that of targets whose kind no source states. */
export const targetKinds = [
  'COMPANY',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'INDIVIDUAL',
  'ASSOCIATION',
  'GOVERNMENT',
  '',
] as const;

const drawKind = weightedKey({
  COMPANY: 41,
  UNIVERSITY: 26,
  RESEARCH_INSTITUTE: 10,
  INDIVIDUAL: 3,
  ASSOCIATION: 1.5,
  GOVERNMENT: 1,
  '': 17.5,
});

/** Draws the kind of each target, the first number of its stream, then exchanges kinds until as many cases have a target of a kind as were published. */
export function planKinds(caseTarget: Uint32Array, targetCount: number, lateTarget: number): Uint8Array {
  const cases = new Uint32Array(targetCount);
  for (const target of caseTarget) cases[target] = at(cases, target) + 1;
  const kinds = Uint8Array.from({ length: targetCount }, (_, target) =>
    target === lateTarget ? 0 : targetKinds.indexOf(drawKind(randomFor(20, target)) as never),
  );
  const wanted = wantedCases(caseTarget.length);
  const excess = wanted.map((count) => -count);
  kinds.forEach((kind, target) => {
    const group = groupOf(kind);
    excess[group] = at(excess, group) + at(cases, target);
  });
  // A target moves where it brings both kinds nearer; those of one case come last and make up the rest.
  const order = [...cases.keys()].sort((one, other) => at(cases, other) - at(cases, one) || one - other);
  for (const target of order) {
    if (target === lateTarget) continue;
    const [from, size] = [groupOf(at(kinds, target)), at(cases, target)];
    const to = excess.indexOf(Math.min(...excess));
    if (to === from || at(excess, from) < size || at(excess, to) > -size) continue;
    kinds[target] = at(firstOfGroup, to);
    excess[from] = at(excess, from) - size;
    excess[to] = at(excess, to) + size;
  }
  const unmet = excess.find((count) => count !== 0);
  if (unmet !== undefined) throw new Error(`Kinds of targets miss the published cases: ${excess.join(', ')}`);
  return kinds;
}

/** Cases by group of kinds: companies, universities, other known kinds, unknown. */
function wantedCases(caseCount: number): number[] {
  const scale = caseCount / publishedFigures.cases;
  const { companies, universities, ofKnownKind } = publishedFigures;
  const [one, two, known] = [companies, universities, ofKnownKind].map((count) => Math.round(count * scale));
  return [one ?? 0, two ?? 0, (known ?? 0) - (one ?? 0) - (two ?? 0), caseCount - (known ?? 0)];
}

const groupOf = (kind: number): number => (kind < 2 ? kind : kind === targetKinds.length - 1 ? 3 : 2);

/** The kind that a target takes when it moves to a group. */
const firstOfGroup = [0, 1, 2, targetKinds.length - 1];
