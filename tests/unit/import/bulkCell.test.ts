import { expect, test } from '@jest/globals';
import { Float } from '../../../src/graph/driverValues.ts';
import { bulkCell } from '../../../src/import/bulk/bulkCell.ts';

test.each([
  ['a text stands as it is', 'Case, "a"'.replaceAll('"', "'"), { type: 'string', text: "Case, 'a'" }],
  ['quotes are doubled in a quoted cell', 'a "b"', { type: 'string', text: '"a ""b"""' }],
  ['a cell with a line end is quoted', 'a\nb', { type: 'string', text: '"a\nb"' }],
  ['an empty text is one, and no missing value', '', { type: 'string', text: '""' }],
  ['a whole number is an integer', 5, { type: 'long', text: '5' }],
  ['a broken number is none', 0.5, { type: 'double', text: '0.5' }],
  ['a float is one even if it is whole', new Float(1), { type: 'double', text: '1' }],
  [
    'items are kept apart by a character that no text has',
    ['a;b', 'c'],
    { type: 'string[]', text: 'a;b\u001fc' },
  ],
  ['an empty list is nothing', [], undefined],
  ['null is nothing', null, undefined],
])('%s', (_, value, cell) => expect(bulkCell(value)).toEqual(cell));

test('another object cannot be a property', () => {
  expect(() => bulkCell({ a: 1 })).toThrow('cannot be {"a":1}');
});
