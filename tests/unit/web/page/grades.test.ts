import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { accepted, gradeText, withChosen } from '../../../../web/workbench/features/grades/choice.ts';
import { decidedReports, gradesCsv } from '../../../../web/workbench/features/grades/gradesCsv.ts';
import { keystrokeOf } from '../../../../web/workbench/features/grades/gradingKeys.ts';
import { type Decision, readGrading } from '../../../../web/workbench/state/grading.ts';
import { rounds } from '../../../support/rounds.ts';

const report = {
  __typename: 'Report' as const,
  id: 'report/r',
  label: 'A report',
  labelZh: null,
  publisher: null,
  publishedOn: null,
  language: null,
  url: null,
  archivedUrl: null,
  caseCount: 1,
  proposedReliability: 'B',
  proposedCredibility: 2,
  proposalReason: 'Page of the host.',
};
const decision = (part: Partial<Decision>): Decision => ({
  reliability: 'B',
  credibility: 2,
  because: '',
  on: '2026-11-28',
  ...part,
});

describe('a person who grades', () => {
  test('accepts a proposal with its reason, and nothing where half of it is missing', () => {
    expect(accepted(report)).toEqual({ reliability: 'B', credibility: 2, because: 'Page of the host.' });
    expect(accepted({ ...report, proposedCredibility: null })).toBeNull();
  });

  test('chooses one half, and the other begins as proposed; the reason of the proposal does not stay with another grade', () => {
    expect(withChosen(report, undefined, { reliability: 'C' })).toEqual({
      reliability: 'C',
      credibility: 2,
      because: '',
    });
    const taken = decision({ because: 'Page of the host.' });
    expect(withChosen(report, taken, { credibility: 4 }).because).toBe('');
    expect(withChosen(report, decision({ because: 'Mine.' }), { credibility: 4 }).because).toBe('Mine.');
    const bare = { ...report, proposedReliability: null, proposedCredibility: null, proposalReason: null };
    const half = withChosen(bare, undefined, { credibility: 3 });
    expect([half.reliability, gradeText(half)]).toEqual([null, '?3']);
  });

  test('uses one key for each choice; other keys stay those of the page', () => {
    expect(keystrokeOf('c')).toEqual({ does: 'reliability', value: 'C' });
    expect(keystrokeOf('F')).toEqual({ does: 'reliability', value: 'F' });
    expect(keystrokeOf('6')).toEqual({ does: 'credibility', value: 6 });
    expect(keystrokeOf('Enter')).toEqual({ does: 'accept' });
    for (const key of ['7', '0', 'g', '?', '/', 'constructor', 'Tab']) expect(keystrokeOf(key)).toBeNull();
  });
});

describe('a grades.csv', () => {
  test('holds every whole decision, cell by cell as it was written', () => {
    const text = fc.string({ unit: 'grapheme' }).map((each) => each.trim());
    const whole = fc.record({
      reliability: fc.constantFrom('A' as const, 'F' as const, null),
      credibility: fc.constantFrom(1 as const, 6 as const, null),
      because: text,
      on: fc.constant('2026-11-28'),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^report\/[a-z0-9-]{1,9}$/), whole), (decisions) => {
        const grading = { by: '=Analyst, "A"', decisions };
        const ids = decidedReports(grading);
        const rows: Record<string, string>[] = parse(gradesCsv(grading, ids), { columns: true });
        expect(rows).toEqual(
          ids.map((id) => ({
            report: id.slice('report/'.length),
            reliability: decisions[id]?.reliability,
            credibility: String(decisions[id]?.credibility),
            graded_by: '=Analyst, "A"',
            graded_on: '2026-11-28',
            because: decisions[id]?.because,
          })),
        );
        expect(ids.every((id) => decisions[id]?.reliability && decisions[id]?.credibility)).toBe(true);
      }),
      rounds(100),
    );
  });

  test('is written of what a browser kept, whatever is in it', () => {
    expect(readGrading(null)).toEqual({ by: '', decisions: {} });
    const kept = {
      by: 'A',
      decisions: {
        'report/a': { reliability: 'B', credibility: 2, because: 'x', on: '2026-11-28' },
        'report/b': { reliability: 'Z', credibility: 9, because: 'x', on: '2026-11-28' },
        'report/c': { reliability: 'C', credibility: 9, on: '2026-11-28' },
        'report/d': 'B2',
      },
    };
    expect(readGrading(kept)).toEqual({
      by: 'A',
      decisions: {
        'report/a': kept.decisions['report/a'],
        'report/c': { reliability: 'C', credibility: null, because: '', on: '2026-11-28' },
      },
    });
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(() => readGrading(stored)).not.toThrow();
      }),
      rounds(100),
    );
  });
});
