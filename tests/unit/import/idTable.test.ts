import { describe, expect, test } from '@jest/globals';
import { IdTable, idState } from '../../../src/import/check/idTable.ts';

describe('the table of ids', () => {
  test('fifty thousand ids keep their index, state and place while the table grows', () => {
    const ids = new IdTable();
    const count = 50_000;
    for (let index = 0; index < count; index += 1) {
      const added = ids.intern(`case/synthetic-${index}`);
      if (added !== index) throw new Error(`case/synthetic-${index} was taken for another.`);
      ids.setState(added, index % 4);
      ids.setPlace(added, index % 7, index + 2);
    }
    for (let index = 0; index < count; index += 1) {
      const found = ids.find(`case/synthetic-${index}`);
      if (found !== index || ids.state(found) !== index % 4 || ids.place(found).line !== index + 2)
        throw new Error(`case/synthetic-${index} was lost.`);
    }
    expect(ids.intern('case/synthetic-0')).toBe(0);
    expect(ids.find('case/other')).toBe(-1);
    expect(ids.size).toBe(count);
  });

  test('an id that rows only refer to has the state MENTIONED', () => {
    const ids = new IdTable();
    expect(ids.state(ids.intern('post/x'))).toBe(idState.MENTIONED);
  });
});
