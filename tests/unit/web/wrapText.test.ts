import { expect, test } from '@jest/globals';
import { sheetsOf } from '../../../web/workbench/features/breakdown/sheetsOf.ts';
import { roomOf } from '../../../web/workbench/model/cutText.ts';
import { wrapText } from '../../../web/workbench/model/wrapText.ts';

test.each([
  ['Energy', 10, ['Energy']],
  ['Institute of Mechanical Engineering', 20, ['Institute of', 'Mechanical', 'Engineering']],
  ['Donaudampfschiffahrt AG', 10, ['Donaudampf', 'schiffahrt', 'AG']],
  ['驻休斯敦总领馆', 8, ['驻休斯敦', '总领馆']],
  ['', 10, ['']],
])('%s in lines of %i letters', (text, most, lines) => {
  expect(wrapText(text, most)).toEqual(lines);
});

test('a wrapped name is whole, and no line is longer than its room', () => {
  const text =
    'European HaiZhi innovation base 海智计划欧洲创新基地 of the China Association for Science and Technology';
  for (let most = 2; most < 90; most++) {
    const lines = wrapText(text, most);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...lines.map(roomOf))).toBeLessThanOrEqual(most);
  }
});

test('the rows of a heat map go over sheets of about the same size, each row once', () => {
  for (const [lines, most] of [
    ['one', 30],
    ['two', 20],
  ] as const)
    for (const count of [1, 30, 31, 72, 300]) {
      const rows = Array.from({ length: count }, (_, index) => index);
      const sheets = sheetsOf(rows, lines);
      expect(sheets.flat()).toEqual(rows);
      expect(sheets).toHaveLength(Math.ceil(count / most));
      expect(sheets.every(({ length }) => length > 0 && length <= most)).toBe(true);
    }
});
