import { expect, test } from '@jest/globals';
import { sayLeftOff } from '../../../../src/fields/duplicates/leftOff.ts';

const bounds = { sharing: 50, groups: 50_000, spelled: 200_000 };

test('the notice of duplicates says everything that was not compared, and nothing if all was', () => {
  expect(sayLeftOff({ bounds, common: 0, groups: false, spelled: false })).toBeNull();
  expect(sayLeftOff({ bounds, common: 1_200, groups: true, spelled: true })).toBe(
    'Not compared: the records of 1,200 names, identifiers or addresses that more than 50 records share. ' +
      'Only 50,000 shared names, identifiers and addresses were looked at, those of the fewest records first. Judge some pairs, or ask for fewer kinds. ' +
      'Not all names were compared letter by letter: there are too many. Ask for fewer kinds.',
  );
});
