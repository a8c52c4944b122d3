import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CaseFilter } from '../../../src/generated/schema.ts';
import { answerGraphConditions, graphConditions } from '../../../src/projection/filter/graphConditions.ts';
import { hasCase } from '../../../src/projection/filter/masks/caseMask.ts';
import { selectCases } from '../../../src/projection/filter/selectCases.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection } from './support/buildProjection.ts';
import { naiveMatch } from './support/naiveFilter.ts';
import { randomFilter } from './support/randomFilter.ts';
import { randomRows } from './support/randomRows.ts';

const selected = (projection: Projection, where: CaseFilter, answers = {}): string[] => {
  const mask = selectCases(projection, { where, answers });
  const numbers = Array.from({ length: projection.data.cases }, (_, number) => number);
  return numbers
    .filter((number) => mask === null || hasCase(mask, number))
    .map((number) => projection.caseId(number));
};

describe('a filter on the projection', () => {
  test('a filter on the projection selects the cases that a naive evaluation in three truth values selects', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, (rows, where) => {
        const projection = new Projection(buildProjection(rows));
        const expected = rows.cases.filter((row) => naiveMatch(rows, row, where)).map(({ id }) => id);
        expect(selected(projection, where)).toEqual(expected);
      }),
      rounds(1000),
    );
  });

  const years = () =>
    new Projection(
      buildProjection({
        cases: [
          { id: 'case/1', publishedOn: ['2018-12-01', '2018-12-31'] },
          { id: 'case/2', publishedOn: ['2018-12-31', '2019-01-01'] },
          { id: 'case/3', publishedOn: ['2019-01-01', null] },
          { id: 'case/4' },
        ],
      }),
    );

  test('a filter on dates puts a case into neither of two windows that it straddles', () => {
    const to = { lte: { text: '2018', first: '2018-01-01', last: '2018-12-31' } };
    const from = { gte: { text: '2019', first: '2019-01-01', last: '2019-12-31' } };
    expect(selected(years(), { date: to })).toEqual(['case/1']);
    expect(selected(years(), { date: from })).toEqual(['case/3']);
    expect(selected(years(), { not: { date: to } })).toEqual(['case/2', 'case/3', 'case/4']);
  });

  test('a mask of cases never has a bit past the last case', () => {
    const mask = selectCases(years(), { where: { not: { or: [] } }, answers: {} });
    // The first four bits, and none of the other four of the byte.
    expect(mask && [...mask]).toEqual([0b1111]);
  });

  test('a filter takes conditions without a column from the graph, wherever they are', async () => {
    const where: CaseFilter = {
      or: [
        { text: { contains: 'vaccine' } },
        { not: { report: { eq: 'report/1' }, title: { isNull: true } } },
      ],
    };
    expect(graphConditions(where)).toEqual([
      { path: 'or[0].text', where: { text: { contains: 'vaccine' } } },
      { path: 'or[1].not.report', where: { report: { eq: 'report/1' } } },
      { path: 'or[1].not.title', where: { title: { isNull: true } } },
    ]);
    const projection = years();
    const graph = new Map<keyof CaseFilter, readonly string[]>([
      ['text', ['case/1', 'case/none']],
      ['title', ['case/1', 'case/2', 'case/3']],
      ['report', ['case/1', 'case/2', 'case/4']],
    ]);
    const { answers } = await answerGraphConditions(projection, where, async (leaf) =>
      [...graph].flatMap(([field, ids]) => (leaf[field] === undefined ? [] : ids)),
    );
    // Twice, since an answer must not be used up.
    expect(selected(projection, where, answers)).toEqual(['case/1', 'case/3', 'case/4']);
    expect(selected(projection, where, answers)).toEqual(['case/1', 'case/3', 'case/4']);
  });
});
