import { expect, test } from '@jest/globals';
import { datasetSummary } from '../../../web/start/datasetSummary.ts';

const dataset = { revision: 3, synthetic: true, importing: false, counts: { cases: 642, posts: 52 } };

test('invented data is called synthetic, with a badge', () => {
  const summary = datasetSummary({ dataset });
  expect(summary.synthetic).toBe(true);
  expect(summary.sentence).toContain('The data is synthetic');
  expect(summary.sentence).toContain('Revision 3');
  expect(summary.counts).toEqual([
    ['cases', 642],
    ['posts', 52],
  ]);
});

test('real data carries no badge, and an import under way is said', () => {
  const summary = datasetSummary({ dataset: { ...dataset, synthetic: false, importing: true } });
  expect(summary.synthetic).toBe(false);
  expect(summary.sentence).toContain('The data is real');
  expect(summary.sentence).toContain('An import is under way');
});

test('an empty graph says how to begin, and an answer without a dataset is an error', () => {
  expect(datasetSummary({ dataset: { ...dataset, synthetic: null } }).sentence).toContain('import a dataset');
  expect(() => datasetSummary({ dataset: null })).toThrow('holds no dataset');
});
