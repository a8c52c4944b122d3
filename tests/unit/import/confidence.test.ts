import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bands, combine, compareGrades, type Evidence, gradeValue } from '../../../src/import/confidence.ts';

const said = (grade: string, origins: readonly string[], denied = false): Evidence => ({
  reliability: grade[0] ?? null,
  credibility: Number(grade[1]),
  denied,
  origins,
});

const grade = fc
  .tuple(fc.constantFrom(...'ABCDEF'), fc.integer({ min: 1, max: 6 }))
  .map(([letter, digit]) => `${letter}${digit}`);
const evidence = fc
  .record({ grade, origin: fc.constantFrom('a', 'b', 'c', 'd', 'e'), denied: fc.boolean() })
  .map((each) => said(each.grade, [each.origin], each.denied));

describe('what reports give together', () => {
  test('one report gives the value of its grade', () => {
    expect(combine([said('B2', ['a'])])).toEqual({ confidence: 0.8, grade: 'B2', independent: 1 });
  });

  test('independent reports combine as one minus the product of their doubts', () => {
    // 1 - 0.75 · 0.75 = 0.4375
    expect(combine([said('D3', ['a']), said('D4', ['b'])])).toMatchObject({
      confidence: 0.513,
      independent: 2,
    });
    expect(combine([said('B5', ['a']), said('B5', ['b'])])).toMatchObject({
      confidence: 0.438,
      independent: 2,
    });
  });

  test('of reports that go back to the same one, the best counts once', () => {
    expect(combine([said('C3', ['a']), said('B2', ['a']), said('D1', ['a'])])).toEqual({
      confidence: 0.8,
      grade: 'B2',
      independent: 1,
    });
  });

  test('F and 6 cannot be judged: a grade, but no number', () => {
    expect(combine([said('F2', ['a']), said('B6', ['b'])])).toEqual({
      confidence: null,
      grade: 'B6',
      independent: 0,
    });
  });

  test('without a report, or without a grade, there is neither', () => {
    expect(combine([])).toEqual({ confidence: null, grade: null, independent: 0 });
    expect(combine([{ reliability: null, credibility: null, denied: false, origins: ['a'] }])).toEqual({
      confidence: null,
      grade: null,
      independent: 0,
    });
  });

  test('a denial never raises confidence, nor does it give the case a grade', () => {
    expect(combine([said('C3', ['a']), said('A1', ['b'], true)])).toEqual(combine([said('C3', ['a'])]));
    expect(combine([said('A1', ['b'], true)])).toEqual({ confidence: null, grade: null, independent: 0 });
  });

  test('many weak reports rise one band above the best of them, and no further', () => {
    const weak = Array.from({ length: 20 }, (_, index) => said('E5', [`r${index}`]));
    expect(combine(weak)).toMatchObject({ confidence: 0.599, independent: 20 });
  });

  test('the order of the reports does not matter, more of them never lower the value, and the cap always holds', () => {
    const bandOf = (value: number) => bands.findLastIndex(({ from }) => value * 1000 >= from);
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), evidence, (reports, one) => {
        const whole = combine([...reports, one]);
        expect(combine([one, ...reports].reverse())).toEqual(whole);
        expect(whole.confidence ?? 0).toBeGreaterThanOrEqual(combine(reports).confidence ?? 0);
        const best = Math.max(
          0,
          ...[...reports, one]
            .filter(({ denied }) => !denied)
            .map((each) => gradeValue(each.reliability, each.credibility) ?? 0),
        );
        if (whole.confidence !== null)
          expect(bandOf(whole.confidence)).toBeLessThanOrEqual(bandOf(best / 1000) + 1);
      }),
    );
  });

  test('a better letter or digit is never worth less', () => {
    for (const letter of 'ABCDE') {
      for (let digit = 1; digit <= 5; digit += 1) {
        const value = gradeValue(letter, digit) ?? 0;
        expect(value).toBeGreaterThan(gradeValue(letter, digit + 1) ?? 0);
        expect(value).toBeGreaterThan(gradeValue(String.fromCharCode(letter.charCodeAt(0) + 1), digit) ?? 0);
      }
    }
    expect(['F6', 'C3', 'A1', 'B6'].sort(compareGrades)).toEqual(['A1', 'C3', 'B6', 'F6']);
  });

  test('the page that publishes the table agrees with it, value by value', () => {
    const page = readFileSync(new URL('../../../docs/confidence.md', import.meta.url), 'utf8');
    for (const letter of 'ABCDE') {
      const row = page.split('\n').find((line) => line.startsWith(`| ${letter} `));
      const values = row?.split('|').slice(2, 7).map(Number);
      expect(values).toEqual([1, 2, 3, 4, 5].map((digit) => (gradeValue(letter, digit) ?? 0) / 1000));
    }
  });
});
