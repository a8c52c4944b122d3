import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textCoder } from '../../../src/projection/build/columnCoder.ts';
import { findId, idAt } from '../../../src/projection/build/sortedIds.ts';
import { SortedIdsBuilder } from '../../../src/projection/build/sortedIdsBuilder.ts';
import { NO_DAY, OPEN_END, Projection, rowOf } from '../../../src/projection/projection.ts';
import { rounds } from '../../support/rounds.ts';
import { buildProjection } from './support/buildProjection.ts';

const small = () =>
  new Projection(
    buildProjection({
      revision: 7,
      countries: [
        { id: 'country/US', natoSince: '1949-08-24' },
        { id: 'country/JP', mnnaSince: '1989-01-01' },
      ],
      areas: [{ id: 'area/bio' }, { id: 'area/aic' }],
      posts: [
        { id: 'post/tokyo', country: 'country/JP' },
        { id: 'post/houston', country: 'country/US', kind: 'CONSULATE_GENERAL' },
      ],
      targets: [
        { id: 'target/b', country: 'country/US', kind: 'COMPANY' },
        { id: 'target/a', country: 'country/US' },
      ],
      companies: [{ id: 'company/x', province: 'Jiangsu' }],
      technologies: [
        { id: 'technology/bio-vaccines', area: 'area/bio' },
        { id: 'technology/bio-genes', area: 'area/bio' },
      ],
      reports: [
        { id: 'report/1', grade: 'B2', language: 'zh' },
        { id: 'report/2', derivedFrom: ['report/3'] },
        { id: 'report/3', language: 'en' },
      ],
      cases: [
        {
          id: 'case/2',
          posts: ['post/houston'],
          targets: ['target/b', 'target/a', 'target/b'],
          companies: ['company/x'],
          technologies: ['technology/bio-vaccines', 'technology/bio-genes'],
          reports: ['report/3', 'report/2'],
          denials: ['report/2', 'report/1'],
          occurredOn: ['1970-01-02', '1970-01-31'],
          publishedOn: ['1971-01-01', null],
          confidence: 0.5,
          cooperation: ['TALENT', 'LICENSING'],
        },
        { id: 'case/1', targets: ['target/b'], technologies: ['technology/bio-genes'] },
      ],
    }),
  );

describe('a projection', () => {
  test('a projection numbers cases and entities by the rank of their id, and finds both by either', () => {
    const projection = small();
    expect(projection.caseNumber('case/1')).toBe(0);
    expect(projection.caseId(1)).toBe('case/2');
    const ids = Array.from({ length: projection.data.bases.END }, (_, number) => projection.entityId(number));
    expect(ids).toEqual([
      'post/houston',
      'post/tokyo',
      'target/a',
      'target/b',
      'company/x',
      'technology/bio-genes',
      'technology/bio-vaccines',
      'country/JP',
      'country/US',
      'area/aic',
      'area/bio',
    ]);
    expect(ids.map((id) => projection.entityNumber(id))).toEqual(ids.map((_, number) => number));
    expect(projection.entityNumber('target/c')).toBeUndefined();
    expect(projection.entityNumber('case/1')).toBeUndefined();
    expect(projection.kindOf(4)).toBe('COMPANY');
  });

  test('a projection has the parties of cases and the cases of parties, ascending and without duplicates', () => {
    const projection = small();
    expect([...projection.partiesOf(1)]).toEqual([0, 2, 3, 4, 5, 6]);
    expect([...projection.partiesOf(0)]).toEqual([3, 5]);
    expect([...projection.casesOf(3)]).toEqual([0, 1]);
    expect([...projection.casesOf(1)]).toEqual([]);
  });

  test('a country has the cases of its targets and an area those of its technologies, each once', () => {
    const projection = small();
    const casesOf = (id: string) => [...projection.casesOf(projection.entityNumber(id) ?? -1)];
    expect(casesOf('country/US')).toEqual([0, 1]);
    expect(casesOf('country/JP')).toEqual([]);
    expect(casesOf('area/bio')).toEqual([0, 1]);
    expect(casesOf('area/aic')).toEqual([]);
  });

  test('a projection has days, thousandths and codes, and marks unknown ones', () => {
    const projection = small();
    const { data } = projection;
    expect([0, 1].map((number) => projection.firstDayOf(number))).toEqual([NO_DAY, 1]);
    expect([...data.date.codes].map((code) => data.date.last[code])).toEqual([OPEN_END, 30]);
    expect(data.publishedOn.values[data.publishedOn.codes[1] ?? 0]).toEqual({ first: 365, last: OPEN_END });
    expect([...data.confidence.codes].map((code) => data.thousandths[code])).toEqual([0, 500]);
    expect(data.confidence.values[data.confidence.codes[1] ?? 0]).toBe(0.5);
    expect(data.cooperation[1]).toBe(3);
    expect(data.cooperationForms).toEqual(['LICENSING', 'TALENT']);
    expect(data.province.values[data.province.codes[0] ?? 0]).toBe('Jiangsu');
    expect(data.natoSince[1]).toBe(-7435);
    expect(data.natoSince[0]).toBe(OPEN_END);
  });

  test('a projection counts every report that supports a case once, and no denial', () => {
    const projection = small();
    expect([...projection.reportsOf(1)]).toEqual([1, 2]);
    expect([0, 1, 2].map((report) => [...rowOf(projection.data.reportOrigins, report)])).toEqual([
      [0],
      [2],
      [2],
    ]);
  });

  test('a projection is in shared memory, so that workers read it without a copy', () => {
    const arrays: unknown[] = [];
    const visit = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) arrays.push(value.buffer);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
    };
    visit(small().data);
    expect(arrays.length).toBeGreaterThan(30);
    expect(arrays.filter((buffer) => !(buffer instanceof SharedArrayBuffer))).toEqual([]);
  });
});

test('an id table gives back every id and finds it, whatever its letters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { maxLength: 40 }), (texts) => {
      const ids = texts
        .map((text) => `case/${text}`)
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const builder = new SortedIdsBuilder(1);
      for (const id of ids) builder.add(id);
      const table = builder.finish();
      expect(ids.map((_, rank) => idAt(table, rank))).toEqual(ids);
      expect(ids.map((id) => findId(table, id))).toEqual(ids.map((_, rank) => rank));
      expect(findId(table, 'case/none of these')).toBe(ids.includes('case/none of these') ? 0 : undefined);
    }),
    rounds(100),
  );
});

test.each([255, 256, 300, 70_000])('a column of %d distinct values keeps each at its place', (count) => {
  const coder = textCoder(4);
  const text = (index: number) => String(index).padStart(5, '0');
  const values = Array.from({ length: count }, (_, index) => text((index * 7919) % count));
  for (const value of values) coder.push(value);
  coder.push(null);
  const { codes, values: distinct } = coder.finish();
  expect([...codes].map((code) => distinct[code])).toEqual([...values, null]);
  expect(distinct.slice(1)).toEqual(Array.from({ length: count }, (_, index) => text(index)));
});
