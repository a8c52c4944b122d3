import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bandOf, bands, ceilingOf } from '../../../src/evidence/bands.ts';
import { combineReports, type Evidence } from '../../../src/evidence/combineReports.ts';
import { compareGrades, gradeRanks, grades, gradeValue } from '../../../src/evidence/grades.ts';
import { rounds } from '../../support/rounds.ts';

const said = (grade: string, origins: readonly string[], denied = false): Evidence<string> => ({
  reliability: grade[0] ?? null,
  credibility: Number(grade[1]),
  denied,
  origins,
});

const grade = fc
  .tuple(fc.constantFrom(...'ABCDEF'), fc.integer({ min: 1, max: 6 }))
  .map(([letter, digit]) => `${letter}${digit}`);
const evidence = fc
  .record({
    grade,
    origins: fc.subarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1, maxLength: 3 }),
    denied: fc.boolean(),
  })
  .map((each) => said(each.grade, each.origins, each.denied));

describe('what reports give together', () => {
  test('one report gives the value of its grade', () => {
    expect(combineReports([said('B2', ['a'])])).toEqual({
      thousandths: 800,
      band: 'STRONG',
      grade: 'B2',
      independentReports: 1,
    });
  });

  test('independent reports combine as one minus the product of their doubts', () => {
    // 1 - 0.75 · 0.75 = 0.4375
    expect(combineReports([said('D3', ['a']), said('D4', ['b'])])).toMatchObject({
      thousandths: 513,
      independentReports: 2,
    });
    expect(combineReports([said('B5', ['a']), said('B5', ['b'])])).toMatchObject({
      thousandths: 438,
      independentReports: 2,
    });
  });

  test('of several reports with one origin, the best counts once', () => {
    expect(combineReports([said('C3', ['a']), said('B2', ['a']), said('D1', ['a'])])).toEqual({
      thousandths: 800,
      band: 'STRONG',
      grade: 'B2',
      independentReports: 1,
    });
  });

  test('F and 6 give a grade but no number', () => {
    expect(combineReports([said('F2', ['a']), said('B6', ['b'])])).toEqual({
      thousandths: null,
      band: 'UNGRADED',
      grade: 'B6',
      independentReports: 2,
    });
  });

  test('a case without a report, or without a grade, has neither grade nor number', () => {
    const none = { thousandths: null, band: 'UNGRADED', grade: null };
    expect(combineReports([])).toEqual({ ...none, independentReports: 0 });
    expect(combineReports([{ reliability: null, credibility: null, denied: false, origins: ['a'] }])).toEqual(
      {
        ...none,
        independentReports: 1,
      },
    );
  });

  test('a denial never raises confidence, nor does it give the case a grade', () => {
    expect(combineReports([said('C3', ['a']), said('A1', ['b'], true)])).toEqual(
      combineReports([said('C3', ['a'])]),
    );
    expect(combineReports([said('A1', ['b'], true)])).toEqual(combineReports([]));
  });

  test('many weak reports rise one band above the best of them, and no further', () => {
    const weak = Array.from({ length: 20 }, (_, index) => said('E5', [`r${index}`]));
    expect(combineReports(weak)).toMatchObject({ thousandths: 599, band: 'FAIR', independentReports: 20 });
  });

  test('the order of the reports does not matter, and the cap always holds', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), (reports) => {
        const { thousandths, band, grade } = combineReports(reports);
        expect(combineReports([...reports].reverse())).toEqual(combineReports(reports));
        expect(band).toBe(bandOf(thousandths));
        if (thousandths === null) return;
        const values = reports
          .filter(({ denied }) => !denied)
          .map((each) => gradeValue(each.reliability, each.credibility) ?? 0);
        const best = Math.max(...values);
        expect(gradeValue(grade?.[0] ?? '', Number(grade?.[1]))).toBe(best);
        expect(thousandths).toBeGreaterThanOrEqual(best);
        expect(thousandths).toBeLessThanOrEqual(ceilingOf(best));
        const place = (value: number) => bands.findLastIndex(({ from }) => value >= from);
        expect(place(thousandths)).toBeLessThanOrEqual(place(best) + 1);
      }),
      rounds(100),
    );
  });

  test('of reports with one origin each, more of them never lower the value', () => {
    const simple = evidence.map((each) => ({ ...each, origins: each.origins.slice(0, 1) }));
    fc.assert(
      fc.property(fc.array(simple, { maxLength: 8 }), simple, (reports, one) => {
        const [before, after] = [combineReports(reports), combineReports([...reports, one])];
        expect(after.thousandths ?? 0).toBeGreaterThanOrEqual(before.thousandths ?? 0);
        expect(after.independentReports).toBeGreaterThanOrEqual(before.independentReports);
      }),
      rounds(100),
    );
  });

  test('ids and numbers that ascend with them give the same', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), (reports) => {
        const numbered = reports.map((each) => ({
          ...each,
          origins: each.origins.map((id) => ids.indexOf(id)),
        }));
        expect(combineReports(numbered)).toEqual(combineReports(reports));
      }),
      rounds(100),
    );
  });

  test('of reports that are worth the same, those with fewer origins count first, then by the ids of their origins', () => {
    const [ab, bc, cd] = [said('B2', ['a', 'b']), said('B2', ['b', 'c']), said('B2', ['c', 'd'])];
    expect(combineReports([bc, ab, cd])).toMatchObject({ thousandths: 960, independentReports: 2 });
    expect(combineReports([bc, ab, cd, said('B2', ['b'])])).toMatchObject({ independentReports: 2 });
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
    expect(['B4', 'C2'].sort(compareGrades)).toEqual(['C2', 'B4']);
    expect(grades).toHaveLength(36);
    expect(gradeRanks).toMatchObject({ A1: 0, B1: 1, F6: 35 });
  });

  test('the page that publishes the table agrees with it, value by value', () => {
    const page = readFileSync(new URL('../../../docs/confidence.md', import.meta.url), 'utf8');
    for (const letter of 'ABCDE') {
      const row = page.split('\n').find((line) => line.startsWith(`| ${letter} `));
      const values = row?.split('|').slice(2, 7).map(Number);
      expect(values).toEqual([1, 2, 3, 4, 5].map((digit) => (gradeValue(letter, digit) ?? 0) / 1000));
    }
    for (const { name, from } of bands.slice(1)) expect(page).toContain(`\`${name}\` (from ${from / 1000})`);
  });
});
