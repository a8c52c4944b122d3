import { describe, expect, test } from '@jest/globals';
import {
  emptyInvestigation,
  type Filters,
  type TraceQuestion,
} from '../../../web/workbench/state/investigation.ts';
import { gapWords } from '../../../web/workbench/trace/gapWords.ts';
import { type Miss, relax, relaxationWords } from '../../../web/workbench/trace/relax.ts';
import { stopWords } from '../../../web/workbench/trace/stopWords.ts';
import { traceVariables } from '../../../web/workbench/trace/traceVariables.ts';

const trace: TraceQuestion = {
  ...emptyInvestigation.trace,
  from: 'post/a',
  to: 'target/b',
  avoid: ['company/c'],
  timeRespecting: true,
  chosen: 3,
};
const filters: Filters = {
  from: '2015',
  to: '2016',
  areas: ['area/bio'],
  countries: ['country/JP'],
  minConfidence: 0.5,
};

describe('a near miss', () => {
  test.each<[Miss, Partial<TraceQuestion>, Partial<Filters>, string]>([
    [{ relaxation: 'MAX_HOPS', hint: 'maxHops: 5' }, { maxHops: 5 }, {}, 'One more hop'],
    [
      { relaxation: 'THROUGH', hint: 'through: [COMPANY, TARGET, POST]' },
      { through: ['COMPANY', 'TARGET', 'POST'] },
      {},
      'Passing through posts too',
    ],
    [
      { relaxation: 'TIME_RESPECTING', hint: 'timeRespecting: false' },
      { timeRespecting: false },
      {},
      'Dates that may go back',
    ],
    [{ relaxation: 'AVOID', hint: 'avoid: []' }, { avoid: [] }, {}, 'Nothing avoided'],
    [
      { relaxation: 'UNSOURCED', hint: 'unsourced: true' },
      { unsourced: true },
      {},
      'Cases that no report supports',
    ],
    [
      { relaxation: 'SAME_ROLE', hint: 'sameRole: true' },
      { sameRole: true },
      {},
      'Hops between two of the same kind, as two targets of one case',
    ],
    [
      { relaxation: 'FILTER', hint: 'where without `date`' },
      {},
      { from: null, to: null },
      'Without the filter on the range of years',
    ],
    [
      { relaxation: 'FILTER', hint: 'where without `area`' },
      {},
      { areas: [] },
      'Without the filter on the areas',
    ],
    [
      { relaxation: 'FILTER', hint: 'where without `targetCountry`' },
      {},
      { countries: [] },
      'Without the filter on the countries of targets',
    ],
    [
      { relaxation: 'FILTER', hint: 'where without `confidence`' },
      {},
      { minConfidence: null },
      'Without the filter on the least confidence',
    ],
  ])('of %j changes that one thing of the question', (miss, question, filtered, words) => {
    expect(relax(miss, { trace, filters })).toEqual({
      trace: { ...trace, chosen: 0, ...question },
      filters: { ...filters, ...filtered },
    });
    expect(relaxationWords(miss, { trace, filters })).toBe(words);
  });
});

test('a question is asked once both ends are there and are two', () => {
  expect(traceVariables({ ...trace, to: null }, undefined)).toBeNull();
  expect(traceVariables({ ...trace, to: 'post/a' }, undefined)).toBeNull();
  const asked = traceVariables(trace, { date: { gte: '2015' } });
  expect(asked).toMatchObject({ from: 'post/a', to: 'target/b', where: { date: { gte: '2015' } } });
  expect(asked).not.toHaveProperty('chosen');
});

test('how far an answer holds is told in words', () => {
  const told = { complete: false, settledHops: 2, stoppedBy: null, explored: 1204 } as const;
  expect(stopWords({ ...told, stoppedBy: 'WORK' })).toContain(
    'limit of work: these are the best of up to 2 hops only',
  );
  expect(stopWords({ ...told, stoppedBy: 'TIME', settledHops: 1 })).toContain('up to 1 hop only');
  expect(stopWords({ ...told, stoppedBy: 'HOPS' })).toContain('more hops might give some');
  expect(stopWords({ ...told, complete: true })).toBe(
    'These are the best there are (1,204 beginnings looked at).',
  );
});

test('the time between the cases of a path is told in days', () => {
  expect(gapWords([528])).toBe('528 days on');
  expect(gapWords([-1, 0, null])).toBe('1 day back, then the same day, then an unknown time');
});
