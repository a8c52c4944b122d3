import { describe, expect, test } from '@jest/globals';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { identifierHeaders } from '../../../../src/model/identifierColumns.ts';
import { identifiersIn as identifiersOfCommand } from '../../../../src/names/match/identifiersIn.ts';
import { identifiersIn, readAsked, writeAsked } from '../../../../web/workbench/features/match/askedName.ts';
import { decisionsCsv } from '../../../../web/workbench/features/match/decisionsCsv.ts';
import { MAX_NAMES, namesIn } from '../../../../web/workbench/features/match/namesIn.ts';
import { listOf, readColumns } from '../../../../web/workbench/features/match/readColumns.ts';
import { readMatching } from '../../../../web/workbench/state/matching.ts';
import { rounds } from '../../../support/rounds.ts';

describe('a list of names', () => {
  test('has each name once, and tells how many are beyond its bound', () => {
    expect(namesIn(' A, B Ltd \r\n\nC\nA, B Ltd\n')).toEqual({ names: ['A, B Ltd', 'C'], leftOut: 0 });
    const many = Array.from({ length: MAX_NAMES + 3 }, (_, index) => `Name ${index}`);
    expect(namesIn(many.join('\n'))).toEqual({ names: many.slice(0, MAX_NAMES), leftOut: 3 });
  });

  test('has a name again where something else is known beside it, and no line without a name', () => {
    const lines = ['A\tCN', 'A\tTW\tROR:1;USCC:2', 'A\tCN\t', '\tDE\tROR:3'];
    expect(namesIn(lines.join('\n')).names).toEqual(['A\tCN', 'A\tTW\tROR:1; USCC:2']);
    const asked = { name: 'A', country: '', identifiers: ['ROR:1', 'USCC:2'] };
    expect(readAsked(writeAsked(asked))).toEqual(asked);
  });
});

describe('a table', () => {
  test.each([',', ';', '\t'])('with the separator %j gives every cell of every column', (delimiter) => {
    const cell = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = stringify([['id', 'Institution'], ...rows], { delimiter });
        const columns = readColumns(text, true);
        expect(columns.names).toEqual(['id', 'Institution']);
        expect(columns.best.name).toBe(1);
        const alone = { name: 1, country: null, identifiers: [] };
        expect(listOf(columns, alone)).toBe(rows.map(([, name]) => name).join('\n'));
      }),
      rounds(100),
    );
  });

  test('that is copied from a spreadsheet has no header, and rows may be short', () => {
    const columns = readColumns('1\tOne\tx\n2\tTwo', false);
    expect(columns).toEqual({
      names: ['Column 1', 'Column 2', 'Column 3'],
      cells: [
        ['1', '2'],
        ['One', 'Two'],
        ['x', ''],
      ],
      best: { name: 0, country: null, identifiers: [] },
    });
  });

  test('has a header if its first row looks like one, and its countries and identifiers are found by it', () => {
    const text =
      'Name\tCountry\tUSCC\tROR\nTsinghua\tCN\t12100000400000624D\thttps://ror.org/03cve4549\nTU\tGermany\t\t02kkvpp62';
    const columns = readColumns(text, false);
    expect(columns.best).toEqual({ name: 0, country: 1, identifiers: [2, 3] });
    expect(listOf(columns, columns.best)).toBe(
      'Tsinghua\tCN\tUSCC:12100000400000624D; https://ror.org/03cve4549\nTU\tGermany\tROR:02kkvpp62',
    );
    expect(listOf(columns, { name: 0, country: null, identifiers: [] })).toBe('Tsinghua\nTU');
  });

  test('has identifiers in a column without a header where most cells have the form of one', () => {
    const columns = readColumns('12100000400000624D\tTsinghua University\n\tNonesuch\nQ42\tOther', false);
    expect(columns.best).toEqual({ name: 1, country: null, identifiers: [0] });
    expect(listOf(columns, columns.best)).toBe(
      'Tsinghua University\t\t12100000400000624D\nNonesuch\nOther\t\tQ42',
    );
    for (const line of ['国家电网公司\tx', 'Lei Jun Institute\ty'])
      expect(readColumns(line, false).names).toEqual(['Column 1', 'Column 2']);
  });
});

describe('a column of identifiers', () => {
  test('is read as the command reads it, whatever its header and its cells', () => {
    const headers = [
      ...identifierHeaders.flatMap(({ scheme }) => [scheme, `${scheme.toLowerCase()}_id`]),
      '统一社会信用代码',
      'Unified Social Credit Code',
      'QID',
      'identifiers',
      'Color',
    ];
    const cell = fc
      .array(
        fc.constantFrom(
          'Q42',
          'ror:03cve4549',
          ':',
          '：',
          ';',
          '；',
          '、',
          '|',
          '\n',
          ',',
          ' ',
          '\\',
          'https://ror.org/x',
          '中',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...headers), fc.oneof(cell, fc.string()), (header, text) => {
        expect(identifiersIn(header, text)).toEqual(identifiersOfCommand(header, text));
      }),
      rounds(300),
    );
    expect(identifiersIn('ror_id', '03cve4549；LEI:1、 ;02kkvpp62|Q4\nQ5')).toEqual([
      'ROR:03cve4549',
      'LEI:1',
      'ROR:02kkvpp62',
      'ROR:Q4',
      'ROR:Q5',
    ]);
    expect(identifiersIn('统一社会信用代码', '12100000400000624D')).toEqual(['USCC:12100000400000624D']);
    expect(identifiersIn('Color', '5; 6')).toEqual(['5', '6']);
  });
});

const record = {
  id: 'company/a',
  label: 'A "quoted", Ltd',
  labelZh: null,
  synthetic: true,
  score: 98,
  verdict: 'SAME',
  difference: 'LEGAL_FORM',
  matched: 'A',
  because: 'So.',
};

describe('decisions about names', () => {
  test('are written a row a name, accepted, none or open', () => {
    const csv = decisionsCsv({
      names: ['One\tCN\tROR:1', 'Two', 'Three'],
      decisions: { 'One\tCN\tROR:1': { record, on: '2026-11-28' }, Two: { record: null, on: '2026-11-28' } },
    });
    expect(csv.split('\r\n').slice(1)).toEqual([
      'One,accepted,company/a,"A ""quoted"", Ltd",,98,SAME,LEGAL_FORM,A,So.,true,2026-11-28,CN,ROR:1',
      'Two,none,,,,,,,,,,2026-11-28,,',
      'Three,,,,,,,,,,,,,',
      '',
    ]);
  });

  test('that a browser kept are read again, and what is none is left out', () => {
    const kept = {
      text: 'One',
      names: ['One'],
      decisions: { One: { record, on: '2026-11-28' }, Two: { record: null, on: '2026-11-28' } },
    };
    expect(readMatching(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    const broken = { One: { record: { id: 7 }, on: 'x' }, Two: 'yes', Three: { record }, Four: null };
    expect(readMatching({ text: 7, names: 'x', decisions: broken })).toEqual({
      text: '',
      names: [],
      decisions: {},
    });
    for (const nothing of [null, undefined, 3, []])
      expect(readMatching(nothing)).toEqual({ text: '', names: [], decisions: {} });
  });
});
