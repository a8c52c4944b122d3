import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Listed, listConnection } from '../../../src/fields/pages/connection.ts';

/** A list of which the beginning is at hand; it counts how often more was searched for. */
const listOf = (ids: readonly string[], atHand = 3) => {
  const searches: number[] = [];
  const listed: Listed<string> = {
    order: 'TEST',
    read: (count) => {
      if (count <= atHand) return ids.slice(0, atHand);
      searches.push(count);
      return ids.slice(0, count);
    },
    idOf: (id) => id,
    nodeOf: (id) => ({ id }),
  };
  return { listed, searches };
};

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });

describe('a list of a search', () => {
  test('walked in pages of any size gives each item once, in order, and says where it ends', async () => {
    await fc.assert(
      fc.asyncProperty(ids, fc.integer({ min: 1, max: 8 }), async (all, first) => {
        const { listed } = listOf(all);
        const found: object[] = [];
        let after: string | null = null;
        for (;;) {
          const page: Awaited<ReturnType<typeof listConnection<string, object>>> = await listConnection(
            { first, after },
            listed,
          );
          found.push(...page.nodes);
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
          expect(page.pageInfo.hasNextPage).toBe(found.length < all.length);
          after = page.pageInfo.endCursor;
          if (!page.pageInfo.hasNextPage) break;
        }
        expect(found).toEqual(all.map((id) => ({ id })));
      }),
    );
  });

  test('goes on behind the same item where others have come before it, and at the same place where it is gone', async () => {
    const { pageInfo } = await listConnection({ first: 2, after: null }, listOf(['a', 'b', 'c']).listed);
    const rest = async (all: readonly string[]) =>
      (await listConnection({ first: 2, after: pageInfo.endCursor }, listOf(all).listed)).nodes;
    expect(await rest(['x', 'a', 'b', 'c', 'd'])).toEqual([{ id: 'c' }, { id: 'd' }]);
    expect(await rest(['a', 'c', 'd'])).toEqual([{ id: 'd' }]);
    expect(await rest(['a'])).toEqual([]);
  });

  test('searches for more only where more is asked for than is at hand', async () => {
    const { listed, searches } = listOf(['a', 'b', 'c', 'd', 'e']);
    await listConnection({ first: 2, after: null }, listed);
    expect(searches).toEqual([]);
    await listConnection({ first: 4, after: null }, listed);
    expect(searches).toEqual([5]);
  });

  test.each([
    ['another list', ['OTHER', 1, 'a']],
    ['no place', ['TEST', 'a', 'a']],
    ['a place before the first', ['TEST', 0, 'a']],
    ['a place between two', ['TEST', 1.5, 'a']],
    ['a place beyond any list', ['TEST', 1e300, 'a']],
  ])('refuses a cursor of %s', async (_, parts) => {
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    await expect(listConnection({ first: 1, after }, listOf(['a']).listed)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});
