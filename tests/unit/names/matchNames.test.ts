import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import {
  measureRecall,
  precisionOnNearMisses,
  precisionOnPairs,
} from '../../../bench/names/measureMatching.ts';
import { readOrganisations, readPairs } from '../../../bench/names/readTables.ts';
import { type MatchRecord, matchNames } from '../../../src/names/match/matchNames.ts';
import { NameIndex } from '../../../src/names/match/nameIndex.ts';

const record = (id: string, name: string, more: Partial<MatchRecord> = {}): MatchRecord => ({
  id,
  name,
  aliases: [],
  ...more,
});

describe('the match of a name', () => {
  test('has a score that is the sum of its features, cut at 0 and 100', () => {
    const [match] = matchNames({ name: 'Nio Limited', country: 'cn' }, [
      record('company/nio', 'Nio (China)', { country: 'CN' }),
    ]);
    expect(match).toMatchObject({ score: 100, verdict: 'SAME', difference: 'LEGAL_FORM' });
    expect(match?.features.map(({ feature, points }) => [feature, points])).toEqual([
      ['NAME', 98],
      ['COUNTRY', 2],
    ]);
  });

  test('does not depend on the other records, and SAME is said of none of two that are as likely', () => {
    const one = record('company/a', 'China Medical University');
    const other = record('company/b', 'China Medical University');
    const alone = matchNames({ name: 'China Medical University' }, [one]);
    const both = matchNames({ name: 'China Medical University' }, [one, other]);
    expect(alone.map(({ score, verdict }) => [score, verdict])).toEqual([[100, 'SAME']]);
    expect(both.map(({ score, verdict }) => [score, verdict])).toEqual([
      [100, 'REVIEW'],
      [100, 'REVIEW'],
    ]);
  });

  test('is told apart by country and by identifier', () => {
    const shenyang = record('company/a', 'China Medical University', {
      country: 'CN',
      identifiers: ['ROR:032d4f246'],
    });
    const taichung = record('company/b', 'China Medical University', {
      country: 'TW',
      identifiers: ['ROR:00v408z34'],
    });
    const verdicts = (asked: object) =>
      matchNames({ name: 'China Medical University', ...asked }, [shenyang, taichung]).map(
        ({ id, verdict }) => [id, verdict],
      );
    expect(verdicts({ country: 'TW' })[0]).toEqual(['company/b', 'SAME']);
    expect(verdicts({ identifiers: ['ROR:00v408z34'] })[0]).toEqual(['company/b', 'SAME']);
    for (const written of ['00V408Z34', 'https://ror.org/00v408z34', 'ror：00v408z34'])
      expect(verdicts({ identifiers: [written] })[0]).toEqual(['company/b', 'SAME']);
    // Known for a ROR id by its form, so it counts against both.
    expect(verdicts({ identifiers: ['05aaaaa55'] }).map(([, verdict]) => verdict)).not.toContain('SAME');
    expect(verdicts({ identifiers: ['ROR:0000000xx'] }).map(([, verdict]) => verdict)).not.toContain('SAME');
  });

  test.each([
    ['深圳清华大学研究院', '清华大学'],
    ['Second Hospital of Wuhan', 'Third Hospital of Wuhan'],
    ['青岛理工大学', '青岛科技大学'],
    ['Jinan University', 'University of Jinan'],
    ['Hunan University', 'Henan University'],
    ['Mitsubishi Electric (Japan)', 'Mitsubishi Electric (China)'],
  ])('%s is not judged to be %s', (asked, name) => {
    expect(matchNames({ name: asked }, [record('company/x', name)])[0]?.verdict).not.toBe('SAME');
  });
});

describe('names of organisations', () => {
  const organisations = readOrganisations();
  const index = new NameIndex(organisations);
  const pairs = readPairs(fileURLToPath(new URL('../../../bench/names/pairs.csv', import.meta.url)));

  test('find their organisation first in 3 of 4 cases, and almost always where only form, script or letters differ', () => {
    const recall = measureRecall(pairs, (name) =>
      index.match({ name }, 5).map(({ id }) => id.slice('company/'.length)),
    );
    const first = Object.fromEntries(recall.map((each) => [each.category, each.first]));
    expect(first.all).toBeGreaterThanOrEqual(0.75);
    expect(recall.at(-1)?.inFive).toBeGreaterThanOrEqual(0.8);
    const formal = [
      'en-exact',
      'zh-exact',
      'pinyin-real',
      'pinyin-joined-by-rule',
      'zh-traditional-or-script',
      'en-typo-2',
      'zh-one-char-missing',
      'zh-legal-form',
      'en-company-form',
    ];
    for (const category of formal)
      expect([category, (first[category] ?? 0) >= 0.95]).toEqual([category, true]);
  });

  test('are judged SAME with hardly a mistake, on pairs and where the organisation itself is missing', () => {
    for (const { same, right } of [
      precisionOnPairs(index, pairs),
      precisionOnNearMisses(index, organisations, 300),
    ])
      expect(right).toBeGreaterThanOrEqual(0.98 * same);
    expect(precisionOnPairs(index, pairs).same).toBeGreaterThan(130);
  });

  test('find the same record by the same score, whatever order the records have', () => {
    const reversed = new NameIndex(organisations.toReversed());
    for (const { query } of pairs.filter((_, at) => at % 20 === 0)) {
      const [one] = index.match({ name: query }, 1);
      const [other] = reversed.match({ name: query }, 1);
      expect([one?.score, one?.verdict]).toEqual([other?.score, other?.verdict]);
    }
  });
});
