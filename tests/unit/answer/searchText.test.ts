import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import searchText from '../../../src/fields/Query/search.text.ts';
import { rounds } from '../../support/rounds.ts';

describe('a search text', () => {
  test('asks for every word: exactly, as a beginning, or with one wrong letter', () => {
    expect(searchText('Drone Motors').query).toBe(
      '((drone^4 OR drone*^2 OR drone~1) AND (motors^4 OR motors*^2 OR motors~1)) OR ((dronemotors^4 OR dronemotors*^2 OR dronemotors~1))',
    );
  });

  test('of one or two letters allows no letter to be wrong', () => {
    expect(searchText('ai').query).toBe('((ai^4 OR ai*))');
  });

  test('in Chinese asks for its pairs of characters, and one character for what begins with it', () => {
    expect(searchText('清华大学')).toEqual({ query: '("清华大学")', words: ['清华大学'], chinese: true });
    expect(searchText('华').query).toBe('(华*)');
  });

  test('in traditional characters asks for the simplified ones', () => {
    expect(searchText('華為').words).toEqual(['华为']);
  });

  test('of Chinese and Latin together asks for both', () => {
    expect(searchText('深圳 robot公司')).toEqual({
      query: '("深圳" AND "公司" AND (robot^4 OR robot*^2 OR robot~1))',
      words: ['深圳', '公司', 'robot'],
      chinese: true,
    });
  });

  test('is read without regard to width and case', () => {
    expect(searchText('ＤＲＯＮＥ').words).toEqual(['drone']);
  });

  test('leaves out words that the index leaves out, unless there are no others', () => {
    expect(searchText('The University of Tokyo').words).toEqual(['university', 'tokyo']);
    expect(searchText('to be').words).toEqual(['to', 'be']);
  });

  test.each(['', ' ', '***', '"()"', '。，、', '😀'])(
    '%j is refused: there is nothing to look for',
    (text) => {
      expect(() => searchText(text)).toThrow('has no letter and no digit');
    },
  );

  test('of more than 200 characters is refused, with both lengths', () => {
    expect(() => searchText('a'.repeat(201))).toThrow('`text` has 201 characters, more than 200.');
    expect(searchText('a'.repeat(200)).words).toHaveLength(1);
  });

  test('brings no character of Lucene’s syntax into the query', () => {
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
        const text = parts.join('').slice(0, 60);
        let query: string;
        try {
          query = searchText(`${text} word`).query;
        } catch (error) {
          expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
          return;
        }
        // Between quotes Lucene reads joined letters as text: no quote and no backslash may stand there.
        const unjoined = query.replace(/"[\p{L}\p{M}\p{N}]+(?:[.'’·:,][\p{L}\p{M}\p{N}]+)+"/gu, '');
        const bare = unjoined.replace(/\^\d|~1|\*|[()" ]|\bAND\b|\bOR\b/g, '');
        expect(bare).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        expect(bare).not.toMatch(/AND|OR|NOT|TO/);
      }),
      rounds(100),
    );
  });
});
