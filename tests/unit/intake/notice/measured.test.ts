import { describe, expect, test } from '@jest/globals';
import { measureNotices } from '../../../../bench/notices/measureNotices.ts';
import { parts, readNotices } from '../../../../bench/notices/rightRecords.ts';

const least: Readonly<Record<string, number>> = {
  title: 0.95,
  kind: 0.9,
  'published on': 0.95,
  post: 0.95,
  'foreign parties': 0.8,
  'Chinese parties': 0.8,
  technologies: 0.8,
  cooperation: 0.8,
};

describe.each(parts)('the %s notices', (part) => {
  test('is read with the precision and recall that docs/intake.md states', async () => {
    const notices = readNotices(part);
    expect(notices).toHaveLength(part === 'later' ? 10 : 20);
    const measured = new Map((await measureNotices(notices)).map((each) => [each.field, each]));
    for (const [field, score] of Object.entries(least)) {
      const { precision = 0, recall = 0 } = measured.get(field) ?? {};
      expect({ field, precision: precision >= score, recall: recall >= score }).toEqual({
        field,
        precision: true,
        recall: true,
      });
    }
    // Days of publication and of what happened, together: the second are too few for a share of their own.
    const dates = ['published on', 'occurred on'].flatMap((field) => measured.get(field) ?? []);
    const sum = (of: 'both' | 'found' | 'right') => dates.reduce((total, each) => total + each[of], 0);
    expect(sum('both') / sum('found')).toBeGreaterThanOrEqual(0.95);
    expect(sum('both') / sum('right')).toBeGreaterThanOrEqual(0.95);
  });
});
