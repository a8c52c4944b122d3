import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { candidateQuery } from '../../../src/names/candidateQuery.ts';
import { readName } from '../../../src/names/readName.ts';
import { rounds } from '../../support/rounds.ts';

const clauses = (text: string) => candidateQuery(readName(text), null).split(/[ ()]+/);

describe('the query of candidates', () => {
  test('asks for the whole name and for any of its words: exactly, as a beginning, or with a wrong letter', () => {
    expect(clauses('Drone Motors')).toEqual(
      expect.arrayContaining(['#dronemotors^60', 'drone^4', 'drone*^2', 'drone~1', 'motors^4', 'motors~1']),
    );
  });

  test('of one or two letters allows no letter to be wrong', () => {
    expect(candidateQuery(readName('ai'), null)).not.toContain('~');
  });

  test('in Chinese asks for its pairs of characters, and one character for what begins with it', () => {
    expect(clauses('清华大学')).toEqual(
      expect.arrayContaining(['清华^2', '华大^2', '大学^2', '#qinghuadaxue^6']),
    );
    expect(clauses('华')).toContain('华*');
  });

  test('in traditional characters asks for the simplified ones', () => {
    expect(candidateQuery(readName('華為'), null)).toBe(candidateQuery(readName('华为'), null));
  });

  test('is read without regard to width and case', () => {
    expect(candidateQuery(readName('ＤＲＯＮＥ'), null)).toBe(candidateQuery(readName('drone'), null));
  });

  test('leaves out words that join others, unless there are no others', () => {
    expect(clauses('The University of Tokyo')).not.toContain('the^4');
    expect(clauses('to the')).toContain('the^4');
  });

  test('wants one of the kinds before anything is cut', () => {
    expect(candidateQuery(readName('quartz'), ['TARGET', 'POST'])).toContain('+(@target^0 @post^0)');
  });

  test('brings no character of Lucene’s syntax from the text', () => {
    const special = fc.constantFrom(
      ...'+-&|!(){}[]^"~*?:\\/',
      ' AND ',
      ' OR ',
      ' NOT ',
      ' TO ',
      'é',
      '华',
      'x',
      '7',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(special, fc.string()), { maxLength: 20 }), (parts) => {
        const asked = readName(`${parts.join('').slice(0, 60)} word`);
        const bare = candidateQuery(asked, null)
          .replace(/\^\d+|~\d|\*|[()+# ]|@party/g, '')
          .replace(/_[a-z]+_[\p{L}\p{M}\p{N}]+|_stationed/gu, '');
        expect(bare).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        expect(bare).not.toMatch(/AND|OR|NOT|TO/);
      }),
      rounds(300),
    );
  });
});
