import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { tarOf } from '../../../../web/client/tarOf.ts';
import {
  duplicateKeys,
  duplicateStrokeOf,
} from '../../../../web/workbench/features/duplicates/duplicateKeys.ts';
import { joinedRecords } from '../../../../web/workbench/features/duplicates/joinedRecords.ts';
import { judgementsCsv } from '../../../../web/workbench/features/duplicates/judgementsCsv.ts';
import { withNames } from '../../../../web/workbench/features/duplicates/refusal.ts';
import { type LikelyPair, sideFacts } from '../../../../web/workbench/features/duplicates/sideFacts.ts';
import { pairWords } from '../../../../web/workbench/features/duplicates/verdictWords.ts';
import {
  judgePair,
  pairKey,
  putOff,
  readJudging,
  takeJudgementBack,
  useJudging,
} from '../../../../web/workbench/state/judging.ts';

const alpha = { id: 'company/alpha', label: 'Alpha' };
const beta = { id: 'company/beta', label: '=Beta, "B"' };
const start = useJudging.getState();
beforeEach(() => {
  useJudging.setState(start);
});
afterEach(() => {
  useJudging.setState(start);
});

describe('judgements that wait', () => {
  test('are one for two records, whichever comes first, and are kept as they are', () => {
    judgePair({ record: alpha, other: beta, verdict: 'SAME', because: 'one address' });
    judgePair({ record: beta, other: alpha, verdict: 'DIFFERENT', because: 'two trades' });
    const { waiting } = useJudging.getState();
    expect(waiting.map(({ verdict }) => verdict)).toEqual(['DIFFERENT']);
    putOff(pairKey(beta.id, alpha.id));
    putOff(pairKey(alpha.id, beta.id));
    expect(useJudging.getState().later).toEqual(['company/alpha~company/beta']);
    const { by, later } = useJudging.getState();
    expect(readJudging(JSON.parse(JSON.stringify({ by, waiting, later })))).toEqual({ by, waiting, later });
    for (const judgement of waiting) takeJudgementBack(judgement);
    expect(useJudging.getState().waiting).toEqual([]);
  });

  test('are read from a browser that kept something else', () => {
    const kept = {
      by: 1,
      waiting: [{ record: alpha, other: beta, verdict: 'MAYBE' }, null],
      later: [2, 'a~b'],
    };
    expect(readJudging(kept)).toEqual({ by: '', waiting: [], later: ['a~b'] });
    expect(readJudging(null)).toEqual({ by: '', waiting: [], later: [] });
  });

  test('are rows of a judgements.csv', () => {
    const judgement = {
      record: alpha,
      other: beta,
      verdict: 'SAME',
      because: ' "One", two\n',
      on: '2026-01-02',
    } as const;
    expect(parse(judgementsCsv([judgement], ' JD '), { columns: true })).toEqual([
      {
        record: 'company/alpha',
        other: 'company/beta',
        verdict: 'SAME',
        judged_by: 'JD',
        judged_on: '2026-01-02',
        because: '"One", two',
      },
    ]);
  });
});

test('a tar archive has a block of header, the text in whole blocks, and two empty blocks', () => {
  const archive = tarOf({ 'one/a.txt': 'ä', 'one/b.txt': '' });
  expect(archive.length).toBe(512 * (2 + 1 + 2));
  const text = (from: number, to: number) => new TextDecoder().decode(archive.slice(from, to));
  expect(text(0, 10)).toBe('one/a.txt\0');
  expect(text(124, 136)).toBe('00000000002\0');
  expect(text(512, 515)).toBe('ä\0');
  expect(text(1024, 1033)).toBe('one/b.txt');
});

test('each shown key does what it says, and no other key does anything', () => {
  for (const [key] of duplicateKeys)
    expect(duplicateStrokeOf({ '↓': 'ArrowDown', '↑': 'ArrowUp' }[key] ?? key)).not.toBeNull();
  expect(duplicateStrokeOf('S')).toEqual({ does: 'judge', verdict: 'SAME' });
  for (const key of ['x', 'Enter', '1']) expect(duplicateStrokeOf(key)).toBeNull();
});

test('facts side by side are the same, shared in part, different, or on one side only', () => {
  const side = (id: string, more: object) =>
    ({
      __typename: 'Company',
      id,
      label: id,
      labelZh: null,
      synthetic: true,
      caseCount: 1,
      province: null,
      identifiers: [],
      aliases: [],
      ...more,
    }) as LikelyPair['record'];
  const facts = sideFacts({
    record: side('company/a', { identifiers: ['LEI:1', 'LEI:2'], province: 'Hubei' }),
    other: side('company/b', { identifiers: ['LEI:2'], labelZh: '乙' }),
  });
  expect(facts.map(({ name, compared }) => [name, compared])).toEqual([
    ['Name', 'differs'],
    ['In Chinese', null],
    ['Identifiers', 'partly'],
    ['Place', null],
    ['Cases', null],
  ]);
});

describe('records that are joined', () => {
  const same = (recordId: string, otherId: string) => ({
    recordId,
    recordName: recordId.toUpperCase(),
    otherId,
    otherName: otherId.toUpperCase(),
    verdict: 'SAME' as const,
  });

  test('are those of the judgements that say the same, each once', () => {
    const differs = { ...same('b', 'd'), verdict: 'DIFFERENT' as const };
    expect(joinedRecords([same('b', 'c'), same('a', 'b'), differs])).toEqual([
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'C' },
    ]);
    expect(joinedRecords([differs])).toEqual([]);
  });

  test('are told apart by id where they have one name, and a chain has their names', () => {
    const twin = { ...alpha, id: 'company/alpha-2' };
    expect(pairWords(alpha, beta)).toEqual(['Alpha', '=Beta, "B"']);
    expect(pairWords(alpha, twin)).toEqual(['Alpha (company/alpha)', 'Alpha (company/alpha-2)']);
    const named = new Map([['company/alpha', 'Alpha (company/alpha)']]);
    expect(
      withNames('company/x is the same as company/alpha, company/alpha differs from company/alpha-2', named),
    ).toBe(
      'company/x is the same as Alpha (company/alpha), Alpha (company/alpha) differs from company/alpha-2',
    );
  });
});
