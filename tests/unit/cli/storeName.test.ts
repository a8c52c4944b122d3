import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storeName } from '../../../src/cli/storeName.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';
import { rounds } from '../../support/rounds.ts';

describe('the store that datasets have to themselves', () => {
  test.each([
    [[], /^reference$/],
    [['data/documented'], /^documented$/],
    [['data/documented/'], /^documented$/],
    [['a/one', 'b/two/'], /^one\+two$/],
    [['mine', '../théirs 2'], /^mine\+th-irs-2-[0-9a-f]{8}$/],
    [['数据'], /^data-[0-9a-f]{8}$/],
  ])('for %j matches %s', (directories, name) => {
    expect(storeName(directories)).toMatch(name);
  });

  test('is another one for folders of other names, in any script, and its name is one that a store may have', () => {
    const folder = fc
      .string({ unit: fc.constantFrom('a', 'B', '+', ' ', '-', '.', '数', '据', '𠮷'), maxLength: 80 })
      .filter((name) => !/^\.*$/.test(name));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(folder, { minLength: 1, maxLength: 3 }), {
          selector: (names) => JSON.stringify(names),
          maxLength: 20,
        }),
        (sets) => {
          const names = sets.map(storeName);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) expect(storeAt('home', name).name).toBe(name);
        },
      ),
      rounds(200),
    );
  });
});
