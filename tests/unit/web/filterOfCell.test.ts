import { describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import { buildSchema, readSdl } from '../../../src/answer/schema/buildSchema.ts';
import { dimensionNames } from '../../../web/generated/model.ts';
import { filterOfCell } from '../../../web/workbench/features/breakdown/filterOfCell.ts';
import { type DimensionKey, filterOfKey } from '../../../web/workbench/model/filterOfKey.ts';
import { nameOfKey } from '../../../web/workbench/words/nameOfKey.ts';

const record = (dimension: DimensionKey['dimension'], id: string): DimensionKey => ({
  dimension,
  id,
  label: id,
});
const text = (dimension: DimensionKey['dimension'], label: string): DimensionKey => ({
  dimension,
  id: null,
  label,
});
const unknown = (dimension: DimensionKey['dimension']): DimensionKey => ({
  dimension,
  id: null,
  label: null,
});

describe('the cases of a key', () => {
  test.each([
    [record('POST', 'post/a'), { post: { eq: 'post/a' } }, { post: { isNull: true } }],
    [record('AREA', 'area/a'), { area: { eq: 'area/a' } }, { area: { isNull: true } }],
    [
      record('TECHNOLOGY', 'technology/a'),
      { technology: { eq: 'technology/a' } },
      { technology: { isNull: true } },
    ],
    [record('SCHEME_CLASS', 'class/mic2025.10'), { schemeClass: { eq: 'class/mic2025.10' } }, null],
    [record('TARGET', 'target/a'), { target: { eq: 'target/a' } }, { target: { isNull: true } }],
    [
      record('TARGET_COUNTRY', 'country/US'),
      { targetCountry: { eq: 'country/US' } },
      { targetCountry: { isNull: true } },
    ],
    [text('TARGET_KIND', 'COMPANY'), { targetKind: { eq: 'COMPANY' } }, null],
    [record('COMPANY', 'company/a'), { company: { eq: 'company/a' } }, { company: { isNull: true } }],
    [text('PROVINCE', 'Sichuan'), { province: { eq: 'Sichuan' } }, null],
    [text('YEAR', '2019'), { date: { eq: '2019' } }, null],
    [text('MONTH', '2019-03'), { date: { eq: '2019-03' } }, null],
    [
      text('COOPERATION', 'JOINT_VENTURE'),
      { cooperation: { eq: 'JOINT_VENTURE' } },
      { cooperation: { isNull: true } },
    ],
    [text('STAGE', 'AGREED'), { stage: { eq: 'AGREED' } }, { stage: { isNull: true } }],
    [text('DIRECTION', 'INWARD'), { direction: { eq: 'INWARD' } }, { direction: { isNull: true } }],
    [text('LANGUAGE', 'zh'), { language: { eq: 'zh' } }, null],
    [text('GRADE', 'B2'), { grade: { eq: 'B2' } }, { grade: { isNull: true } }],
  ])('%j', (key, where, whereUnknown) => {
    expect(filterOfKey(key)).toEqual(where);
    expect(filterOfKey(unknown(key.dimension))).toEqual(whereUnknown);
  });

  test('of every dimension of the schema can be opened', async () => {
    for (const dimension of dimensionNames) expect(filterOfKey(text(dimension, 'x'))).not.toBeNull();
    const dimensions = buildSchema(await readSdl()).getType('BreakdownDimension');
    const names = isEnumType(dimensions) ? dimensions.getValues().map(({ name }) => name) : [];
    expect(names.length).toBeGreaterThan(14);
    expect([...dimensionNames].sort()).toEqual(names.sort());
  });
});

describe('the cases of a cell', () => {
  test('are those of both its keys', () => {
    expect(filterOfCell([record('POST', 'post/a'), text('YEAR', '2019')])).toEqual({
      and: [{ post: { eq: 'post/a' } }, { date: { eq: '2019' } }],
    });
    expect(filterOfCell([record('POST', 'post/a'), unknown('YEAR')])).toBeNull();
  });

  test('of two properties of one party are no filter, since two parties of a case may have one each', () => {
    expect(filterOfCell([record('TARGET_COUNTRY', 'country/US'), text('TARGET_KIND', 'COMPANY')])).toBeNull();
  });

  test('of a party and its own property are those of the party', () => {
    const party = record('COMPANY', 'company/a');
    expect(filterOfCell([unknown('PROVINCE'), party])).toEqual({ company: { eq: 'company/a' } });
    expect(filterOfCell([party, text('PROVINCE', 'Sichuan')])).toEqual({ company: { eq: 'company/a' } });
  });
});

test('a key is named as a person reads it', () => {
  expect(nameOfKey(text('COOPERATION', 'JOINT_VENTURE'))).toBe('joint venture');
  expect(nameOfKey(text('PROVINCE', 'Inner Mongolia'))).toBe('Inner Mongolia');
  expect(nameOfKey(unknown('YEAR'))).toBe('unknown');
});
