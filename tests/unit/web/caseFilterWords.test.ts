import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseFilterWords, idsInFilter } from '../../../web/workbench/words/caseFilterWords.ts';
import { rounds } from '../../support/rounds.ts';

const names = new Map([
  ['post/moscow', 'Embassy in Moscow'],
  ['area/new-materials', 'New materials'],
]);
const nameOf = (id: string) => names.get(id) ?? id;

describe('a filter of cases in words', () => {
  test.each([
    [{}, 'all cases'],
    [{ post: { eq: 'post/moscow' } }, 'Embassy in Moscow'],
    [
      { and: [{ post: { eq: 'post/moscow' } }, { area: { in: ['area/new-materials', 'area/gone'] } }] },
      'Embassy in Moscow × New materials or area/gone',
    ],
    [{ date: { gte: '2015', lte: '2016-03' } }, 'date from 2015 to 2016-03'],
    [
      { id: { in: ['case/a', 'case/b', 'case/c', 'case/d', 'case/e'] } },
      'case/a, case/b, case/c or 2 others',
    ],
    [
      { or: [{ area: { isNull: true } }, { not: { targetKind: { eq: 'STATE_LAB' } } }] },
      '(area unknown or not (target kind state lab))',
    ],
    [{ postRole: { in: ['REFERRED'], post: 'post/moscow' } }, 'post role referred post Embassy in Moscow'],
    [{ confidence: { gte: 0.5 } }, 'confidence from 0.5'],
  ])('names all of %j', (where, words) => {
    expect(caseFilterWords(where, nameOf)).toBe(words);
  });

  test('is a text whatever a link holds, and names each id in it', () => {
    fc.assert(
      fc.property(fc.object(), (where) => {
        expect(typeof caseFilterWords(where, nameOf)).toBe('string');
        for (const id of idsInFilter(where)) expect(id).toContain('/');
      }),
      rounds(200),
    );
  });
});
