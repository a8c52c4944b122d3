import { describe, expect, test } from '@jest/globals';
import { gapWords } from '../../../web/workbench/features/trace/gapWords.ts';
import {
  applyNearMiss,
  type NearMiss,
  nearMissWords,
} from '../../../web/workbench/features/trace/nearMiss.ts';
import { traceVariables } from '../../../web/workbench/queries/traceVariables.ts';
import {
  emptyInvestigation,
  type Filters,
  type TraceQuestion,
} from '../../../web/workbench/state/investigation.ts';
import { completenessWords } from '../../../web/workbench/words/completenessWords.ts';

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
  classes: ['class/mic2025.10'],
  countries: ['country/JP'],
  roles: ['HOSTED'],
  minConfidence: 0.5,
};

const miss = { maxHops: null, field: null, kind: null };

describe('a near miss', () => {
  test.each<[NearMiss, Partial<TraceQuestion>, Partial<Filters>, string]>([
    [{ ...miss, relaxation: 'MAX_HOPS', maxHops: 5 }, { maxHops: 5 }, {}, 'One more hop'],
    [
      { ...miss, relaxation: 'THROUGH', kind: 'POST' },
      { through: ['COMPANY', 'TARGET', 'POST'] },
      {},
      'Passing through posts as well',
    ],
    [
      { ...miss, relaxation: 'THROUGH', kind: 'AREA' },
      { through: ['COMPANY', 'TARGET', 'AREA'] },
      {},
      'Passing through areas as well',
    ],
    [{ ...miss, relaxation: 'TIME_RESPECTING' }, { timeRespecting: false }, {}, 'Dates in any order'],
    [{ ...miss, relaxation: 'AVOID' }, { avoid: [] }, {}, 'Nothing avoided'],
    [
      { ...miss, relaxation: 'UNSOURCED' },
      { unsourced: true },
      {},
      'Including cases that no report supports',
    ],
    [
      { ...miss, relaxation: 'SAME_ROLE' },
      { sameRole: true },
      {},
      'Also hops between two records of one kind, such as two targets of one case',
    ],
    [
      { ...miss, relaxation: 'FILTER', field: 'date' },
      {},
      { from: null, to: null },
      'Without the filter on the range of years',
    ],
    [{ ...miss, relaxation: 'FILTER', field: 'area' }, {}, { areas: [] }, 'Without the filter on the areas'],
    [
      { ...miss, relaxation: 'FILTER', field: 'targetCountry' },
      {},
      { countries: [] },
      'Without the filter on the countries of targets',
    ],
    [
      { ...miss, relaxation: 'FILTER', field: 'postRole' },
      {},
      { roles: [] },
      'Without the filter on the role of a post',
    ],
    [
      { ...miss, relaxation: 'FILTER', field: 'confidence' },
      {},
      { minConfidence: null },
      'Without the filter on the minimum confidence',
    ],
  ])('of %j changes that one thing of the question', (given, question, filtered, words) => {
    expect(applyNearMiss(given, { trace, filters })).toEqual({
      trace: { ...trace, chosen: 0, ...question },
      filters: { ...filters, ...filtered },
    });
    expect(nearMissWords(given)).toBe(words);
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
  const told = {
    complete: false,
    settledHops: 2,
    stoppedBy: null,
    explored: 1204,
    paths: ['a path'],
  } as const;
  expect(completenessWords({ ...told, stoppedBy: 'WORK' })).toContain(
    'work limit: these are the best paths of up to 2 hops only',
  );
  expect(completenessWords({ ...told, stoppedBy: 'TIME', settledHops: 1 })).toContain('up to 1 hop only');
  expect(completenessWords({ ...told, stoppedBy: 'HOPS' })).toContain('more hops might find some');
  expect(completenessWords({ ...told, complete: true })).toBe(
    'These are the best paths (1,204 partial paths examined).',
  );
});

test('a search that found nothing speaks of no paths', () => {
  const told = { complete: true, settledHops: 4, explored: 0, paths: [] } as const;
  for (const stoppedBy of [null, 'HOPS', 'WORK', 'TIME'] as const) {
    const words = completenessWords({ ...told, stoppedBy });
    expect(words).not.toMatch(/best paths|more paths/);
    expect(words).toContain('0 partial paths examined');
  }
});

test('the time between the cases of a path is told in days', () => {
  expect(gapWords([528])).toBe('528 days later');
  expect(gapWords([-1, 0, null])).toBe('1 day earlier, then the same day, then an unknown interval');
});
