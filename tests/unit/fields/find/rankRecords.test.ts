import { describe, expect, test } from '@jest/globals';
import { idsInText } from '../../../../src/fields/find/idsInText.ts';
import { type Candidate, rankRecords } from '../../../../src/fields/find/rankRecords.ts';
import { readName } from '../../../../src/names/readName.ts';

const record = (id: string, name: string): Candidate => ({ id, name, aliases: [], summary: null });

const found = (written: string, candidates: readonly Candidate[]) => {
  const { ids, text } = idsInText(written);
  return rankRecords(readName(text), ids, candidates).map(({ id }) => id);
};

describe('ranking of records', () => {
  test.each([
    ['company/sichuan-university', 'target/other', 'sichuan-university'],
    ['company/sichuan-university', 'target/sichuan-university', 'Sichuan University'],
    ['country/CO', 'area/co', 'CO'],
  ])('puts the id %s before %s, whose name is %s', (id, other, name) => {
    expect(found(id, [record(other, name), record(id, 'Some name')])[0]).toBe(id);
  });

  test('puts a name that is written the same before one in other letters', () => {
    expect(found('Co', [record('area/co', 'CO'), record('company/two', 'Co')])).toEqual([
      'company/two',
      'area/co',
    ]);
  });

  test('puts a word that begins so before the sound of characters that does, and a whole sound first', () => {
    const quantum: Candidate = {
      ...record('technology/pqc', 'Post-quantum cryptography'),
      nameZh: '后量子密码',
      aliases: [{ text: 'hou liang zi mi ma', kind: 'PINYIN', language: 'zh' }],
    };
    const houston = record('post/houston', 'Consulate-General in Houston');
    expect(found('hou', [quantum, houston])).toEqual(['post/houston', 'technology/pqc']);
    expect(found('hou liang zi mi ma', [houston, quantum])[0]).toBe('technology/pqc');
  });
});
