import { describe, expect, test } from '@jest/globals';
import { CellProblem } from '../../../src/import/report/problem.ts';
import { cellReader } from '../../../src/import/rows/cellReader.ts';
import type { Column } from '../../../src/model/columns.ts';
import { datasetFile } from '../../../src/model/datasetFiles.ts';

function read(kind: Parameters<typeof datasetFile>[0], column: string, text: string) {
  const found = datasetFile(kind).columns.find(({ name }) => name === column) as Column;
  const value = cellReader(found, kind)(text);
  return value instanceof CellProblem ? value.rule : value;
}

describe('reading a cell', () => {
  test('ids and references are full ids, written with or without their kind', () => {
    expect(read('post', 'id', 'houston')).toBe('post/houston');
    expect(read('post', 'id', 'post/houston')).toBe('post/houston');
    expect(read('case', 'targets', 'target/b; a')).toEqual(['target/a', 'target/b']);
    expect(read('target', 'country', 'us')).toBe('country/US');
    expect(read('target', 'country', 'country/US')).toBe('country/US');
    expect(read('citation', 'entity', 'post/houston')).toBe('post/houston');
  });

  test('an id of another kind, with spaces, or without its kind where several could be meant is refused', () => {
    expect(read('case', 'targets', 'company/a')).toBe('must be the id of a target');
    expect(read('post', 'id', 'new york')).toBe('must be an id');
    expect(read('citation', 'entity', 'houston')).toMatch(/^must be the id of a post, /);
  });

  test('lists are split at ; ； and 、, sorted and without repeats', () => {
    expect(read('case', 'posts', 'c；a、b;a; ')).toEqual(['post/a', 'post/b', 'post/c']);
    expect(read('case', 'cooperation', 'licensing、joint venture')).toEqual(['JOINT_VENTURE', 'LICENSING']);
  });

  test.each(['2019', '2019-03', '2019-03-01', '2017-05/2018-05', '2020-07/..'])('%s is a date', (text) => {
    expect(read('case', 'published_on', text)).toBe(text);
  });

  test.each(['2019-02-29', '2019-13', '01.03.2019', '2019/03/01', '2018-05/2017-05', '../2019', '19'])(
    '%s is no date',
    (text) => {
      expect(read('case', 'published_on', text)).toBe('must be a date of the calendar');
    },
  );

  test('a day must be whole', () => {
    expect(read('country', 'nato_since', '1949-04-04')).toBe('1949-04-04');
    expect(read('country', 'nato_since', '1949')).toBe('must be a day');
  });

  test('numbers keep to their range and their digits', () => {
    expect(read('post', 'latitude', '-29.50')).toBe(-29.5);
    expect(read('post', 'latitude', '91')).toMatch(/from -90 to 90/);
    expect(read('report', 'credibility', '2')).toBe(2);
    expect(read('report', 'credibility', '2.5')).toMatch(/whole number from 1 to 6/);
    expect(read('report', 'credibility', '7')).toMatch(/from 1 to 6/);
    expect(read('case', 'companies_unnamed', '1e3')).toMatch(/whole number/);
  });

  test('an alias is split at either bar; its language follows from its script', () => {
    expect(read('post', 'aliases', '驻美使馆｜abbreviation；Old name|FORMER|en')).toEqual([
      'Old name|FORMER|en',
      '驻美使馆|ABBREVIATION|zh',
    ]);
    expect(read('post', 'aliases', 'x|NICKNAME')).toMatch(/known kind/);
  });

  test('addresses, languages and identifiers must have their forms', () => {
    expect(read('report', 'url', 'https://example.invalid/a')).toBe('https://example.invalid/a');
    expect(read('report', 'url', 'javascript:alert(1)')).toMatch(/web address/);
    expect(read('report', 'language', 'Chinese')).toMatch(/BCP 47/);
    expect(read('target', 'identifiers', 'ROR:05a28rw58')).toEqual(['ROR:05a28rw58']);
    expect(read('target', 'identifiers', '05a28rw58')).toMatch(/identifiers/);
  });

  test('hashes are 64 hexadecimal digits, in small letters', () => {
    expect(read('report', 'text_sha256', 'AB'.repeat(32))).toBe('ab'.repeat(32));
    expect(read('report', 'text_sha256', 'ab'.repeat(31))).toBe('must be a SHA-256');
    expect(read('report', 'text_sha256', 'gh'.repeat(32))).toBe('must be a SHA-256');
  });

  test('text longer than an index can hold is refused', () => {
    expect(read('target', 'name', 'x'.repeat(1000))).toHaveLength(1000);
    expect(read('target', 'name', 'x'.repeat(1001))).toBe('must have at most 1000 characters');
  });
});
