import { describe, expect, test } from '@jest/globals';
import { pairLimit, whatIfQuestion } from '../../../src/fields/arguments/whatIfQuestion.ts';
import { Projection } from '../../../src/projection/projection.ts';
import { buildProjection } from '../projection/support/buildProjection.ts';

const companies = Array.from({ length: 60 }, (_, index) => `company/${String(index).padStart(2, '0')}`);

const projection = new Projection(
  buildProjection({
    countries: [{ id: 'country/US' }],
    areas: [{ id: 'area/bio' }],
    posts: [{ id: 'post/houston' }, { id: 'post/tokyo' }],
    targets: [{ id: 'target/lab', country: 'country/US' }],
    companies: companies.map((id) => ({ id })),
    cases: [{ id: 'case/1', posts: ['post/houston'], targets: ['target/lab'] }],
  }),
);

type Args = Parameters<typeof whatIfQuestion>[1];

const defaults = { maxHops: 4, through: ['COMPANY', 'TARGET'], unsourced: false, sameRole: false } as const;

const ask = (args: Partial<Args>) =>
  whatIfQuestion(projection, { ...defaults, remove: ['post/houston'], ...args });

describe('a question of what if', () => {
  test('names each of the removed once, in the order given', () => {
    const { remove } = ask({ remove: ['target/lab', 'post/houston', 'target/lab'] });
    expect(remove.map((entity) => projection.entityId(entity))).toEqual(['target/lab', 'post/houston']);
  });

  test('compares all the pairs that are named, ten of those that are not, or as many as asked for', () => {
    const named = ask({ from: ['post/tokyo'], to: ['target/lab'] });
    expect([pairLimit(undefined, named), pairLimit(null, ask({})), pairLimit(3, named)]).toEqual([
      200, 10, 3,
    ]);
  });

  test.each<[string, Partial<Args>, RegExp]>([
    ['nothing to remove', { remove: [] }, /names 0 entities/],
    ['too much to remove', { remove: companies }, /names 60 entities/],
    ['an area to remove', { remove: ['area/bio'] }, /posts, targets and companies/],
    ['one side of pairs alone', { from: ['post/tokyo'] }, /both `from` and `to`/],
    ['a side without anyone', { from: [], to: ['post/tokyo'] }, /make 0 pairs/],
    ['too many pairs', { from: companies, to: ['post/tokyo', ...companies] }, /make 3660 pairs/],
    ['a removed one as an end', { from: ['post/houston'], to: ['target/lab'] }, /`post\/houston` is to be/],
    ['countries without targets', { remove: ['target/lab'], through: ['COUNTRY'] }, /touch countries/],
    ['nine hops', { maxHops: 9 }, /`maxHops: 9` is outside 1 to 8/],
  ])('refuses %s', (_, args, message) => {
    expect(() => ask(args)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => ask(args)).toThrow(message);
  });
});
