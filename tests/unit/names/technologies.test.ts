import { describe, expect, test } from '@jest/globals';
import { knownRecords } from '../../../bench/notices/knownRecords.ts';
import { otherMeanings } from '../../../src/intake/notice/words/otherMeanings.ts';
import { namesOf } from '../../../src/names/namesOf.ts';
import { normalForm } from '../../../src/names/normalForm.ts';
import { technologyTerms } from '../../../src/names/vocabulary/technologies.ts';

/** Terms that an area and one of its technologies share. */
const shared: readonly string[] = ['cyber security', 'photonics', '机器人'];

const records = knownRecords().filter(({ id }) => /^(?:area|technology)\//.test(id));
const terms = records.flatMap((record) =>
  namesOf(record)
    .filter(({ kind }) => kind === 'SYNONYM')
    .map(({ text }) => [text, record.id] as const),
);

describe('the terms of areas and technologies', () => {
  test('are of records that exist, each with one line, and every record but the rest has terms in both languages', () => {
    const lines = technologyTerms.trim().split('\n');
    expect(lines.map((line) => line.split(' ', 1)[0]).sort()).toEqual(records.map(({ id }) => id).sort());
    const few = lines.filter((line) => {
      const [english = '', chinese = ''] = line.split('|');
      return [english, chinese].some((list) => list.split(',').length < 5);
    });
    expect(few.map((line) => line.split(' ', 1)[0])).toEqual(['technology/oth-unclassified']);
  });

  test('belong to one record each, and repeat no name, but for those that an area shares with a technology', () => {
    const bearers = new Map<string, string[]>();
    const names = records.flatMap(({ id, name, nameZh }) => [
      [name, id] as const,
      [nameZh ?? '', id] as const,
    ]);
    for (const [text, id] of [...names, ...terms]) {
      const form = normalForm(text).replaceAll(' ', '');
      bearers.set(form, [...(bearers.get(form) ?? []), id]);
    }
    const twice = [...bearers].filter(([, ids]) => ids.length > 1).map(([form]) => form);
    expect(twice.sort()).toEqual(shared.map((text) => normalForm(text).replaceAll(' ', '')).sort());
  });

  test('that notices do not read are terms of the vocabulary', () => {
    const known = new Set(terms.map(([text]) => text));
    expect([...otherMeanings].filter((text) => !known.has(text))).toEqual([]);
  });
});
