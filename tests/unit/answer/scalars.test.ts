import { describe, expect, test } from '@jest/globals';
import { astFromValue, GraphQLString, Kind, parseValue } from 'graphql';
import { dateScalar, partialDateScalar } from '../../../src/answer/schema/scalars.ts';

const literal = (text: string) => {
  const node = astFromValue(text, GraphQLString);
  if (!node) throw new Error(`No literal for ${text}.`);
  return node;
};

describe('a PartialDate of the caller', () => {
  test('becomes its text with its first and last day, as a literal and as a variable', () => {
    const expected = { text: '2019-02', first: '2019-02-01', last: '2019-02-28' };
    expect(partialDateScalar.parseValue('2019-02')).toEqual(expected);
    expect(partialDateScalar.parseLiteral(literal('2019-02'))).toEqual(expected);
  });

  test.each(['2019-02-30', 'soon', 2019, true, null, ['2019'], { first: '2019-01-01' }])(
    '%j is refused with a hint of how to write one',
    (value) => {
      expect(() => partialDateScalar.parseValue(value)).toThrow(
        expect.objectContaining({
          message: expect.stringContaining(`${JSON.stringify(value)} is not a date`),
          extensions: { hint: 'Write a day as 2019-03-01, a month as 2019-03, a year as 2019.' },
        }),
      );
    },
  );

  test('is no list, no object and no enum value', () => {
    for (const text of ['["2019"]', '{first: "2019"}', 'null', 'true'])
      expect(() => partialDateScalar.parseLiteral(parseValue(text))).toThrow('is not a date');
    expect(() => partialDateScalar.parseLiteral({ kind: Kind.ENUM, value: 'TODAY' })).toThrow(
      'is not a date',
    );
  });
});

describe('a Date of the caller', () => {
  test('is one day and stays as written', () => {
    expect(dateScalar.parseValue('2020-02-29')).toBe('2020-02-29');
  });

  test.each(['2020-02', '2020', '2020-01-01/2020-01-02', '2020-01-01/..', '../2020-01-01', '2019-02-29'])(
    'is not %s',
    (text) => {
      expect(() => dateScalar.parseValue(text)).toThrow('is not a date');
    },
  );
});
