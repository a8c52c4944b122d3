import { expect, test } from '@jest/globals';
import type { ComparedFigure } from '../../../src/cli/figureOperation.ts';
import { formatFigures } from '../../../src/cli/formatFigures.ts';

const figure = (id: string, ours: number | null, agrees: boolean | null): ComparedFigure => ({
  id: `figure/${id}`,
  what: 'cases in Russia',
  printed: '122',
  agrees,
  uncounted: ours === null ? 'The graph does not hold it.' : null,
  ours: ours === null ? null : { value: ours },
});

test('figures are told apart by whether the data meets them, and none is left out', () => {
  const figures = [
    figure('met', 122, true),
    figure('unmet', 1234.567, false),
    figure('loose', 9, null),
    figure('away\u001b', null, null),
  ];
  expect(formatFigures(figures).split('\n')).toEqual([
    'Published figures: 1 met, 1 not met, 2 not comparable.',
    'Met:',
    '  figure/met: cases in Russia: 122; ours: 122',
    'Not met:',
    '  figure/unmet: cases in Russia: 122; ours: 1,234.57',
    'Counted, but the printed words set no bound, or there is nothing to be a share of:',
    '  figure/loose: cases in Russia: 122; ours: 9',
    'Not counted:',
    '  figure/away\\u001b: cases in Russia: 122; The graph does not hold it.',
  ]);
});

test('the command says where figures can be found if the graph has none', () => {
  expect(formatFigures([])).toBe(
    'No published figures are loaded: import data/figures to compare with them.',
  );
});
