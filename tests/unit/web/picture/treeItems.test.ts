import { expect, test } from '@jest/globals';
import { treeItems } from '../../../../web/workbench/features/canvas/treeItems.ts';

const node = (id: string, label: string) => ({ id, label, labelZh: null });
const tie = (from: string, to: string, caseCount: number | null) => ({
  from,
  to,
  caseCount,
  firstOn: null,
  lastOn: null,
  openEnded: false,
});

const nodes = [
  node('target/light', 'Light'),
  node('post/a', 'Alpha'),
  node('target/heavy', 'Heavy'),
  node('target/alone', 'Lone'),
];
const ties = [tie('post/a', 'target/light', 1), tie('post/a', 'target/heavy', 9)];

test('records stand by the weight of all their ties, and a closed one lists none', () => {
  expect(treeItems(nodes, ties, new Set()).map(({ text, isOpen }) => [text, isOpen])).toEqual([
    ['Alpha, post, 2 ties', false],
    ['Heavy, target, 1 tie', false],
    ['Light, target, 1 tie', false],
    ['Lone, target, 0 ties', null],
  ]);
});

test('an open record lists its ties, the heaviest first, each with the record at the other end', () => {
  const items = treeItems(nodes, ties, new Set(['post/a']));
  expect(items.slice(0, 3).map(({ text, other, place, among }) => [text, other, place, among])).toEqual([
    ['Alpha, post, 2 ties', null, 1, 4],
    ['9 cases with Heavy, target', 'target/heavy', 1, 2],
    ['1 case with Light, target', 'target/light', 2, 2],
  ]);
});

test('each tie is listed at both of its ends, and a tie to a record that is not drawn at none', () => {
  const open = new Set(nodes.map(({ id }) => id));
  const listed = treeItems(nodes, [...ties, tie('post/a', 'target/gone', 4)], open).filter(
    ({ other }) => other,
  );
  expect(listed.length).toBe(2 * ties.length);
});
