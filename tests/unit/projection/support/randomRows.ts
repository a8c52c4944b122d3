import fc from 'fast-check';
import type { CaseRow, ProjectionRows } from './buildProjection.ts';

const some = <T>(items: readonly T[]) => fc.subarray([...items]);

const maybe = <T>(items: readonly T[]) => fc.option(fc.constantFrom(...items));

const posts = ['post/a', 'post/b', 'post/c'];
const targets = ['target/a', 'target/b', 'target/c', 'target/d', 'target/e'];
const companies = ['company/a', 'company/b', 'company/c'];
const technologies = ['technology/x-1', 'technology/x-2', 'technology/y-1', 'technology/z'];
const reports = ['report/a', 'report/b', 'report/c', 'report/d'];

/** Whole years, months, days and intervals open at either end, around the turn of a year. */
const intervals = [
  ['2018-01-01', '2018-12-31'],
  ['2018-12-01', '2018-12-31'],
  ['2018-12-31', '2018-12-31'],
  ['2019-01-01', '2019-01-31'],
  ['2019-01-01', null],
  [null, '2019-01-05'],
  ['1969-12-31', '1970-01-01'],
] as const;

const caseRow = fc.record({
  posts: some(posts),
  targets: some(targets),
  companies: some(companies),
  technologies: some(technologies),
  reports: some(reports),
  publishedOn: maybe(intervals),
  occurredOn: fc.option(fc.constantFrom(...intervals), { freq: 2 }),
  kind: maybe(['OFFER', 'DEMAND']),
  stage: maybe(['OFFERED', 'AGREED']),
  direction: maybe(['INWARD', 'TALENT']),
  grade: maybe(['A1', 'B2', 'b3']),
  confidence: maybe([0.9, 0.5, 0.123]),
  synthetic: maybe([true, false]),
  addedIn: maybe([1, 2, 300]),
  changedIn: maybe([2, 300]),
  cooperation: fc.option(some(['TALENT', 'LICENSING', 'SERVICES'])),
});

/** Small graphs in which every column is now and then unknown, and every kind of link none, one or several. */
export const randomRows: fc.Arbitrary<ProjectionRows> = fc.array(caseRow, { maxLength: 24 }).map((cases) => ({
  countries: [
    { id: 'country/AA', natoSince: '2018-12-15' },
    { id: 'country/BB', mnnaSince: '1990-01-01', mnnaUntil: '2019-01-01' },
    { id: 'country/CC' },
    { id: 'country/DD', natoSince: '1950-01-01', natoUntil: '2018-06-01', mnnaSince: '1950-01-01' },
  ],
  schemes: ['scheme/one', 'scheme/two', 'scheme/unused'],
  areas: [{ id: 'area/x' }, { id: 'area/y' }, { id: 'area/none' }],
  posts: [
    { id: 'post/a', country: 'country/AA', kind: 'EMBASSY' },
    { id: 'post/b', country: 'country/BB' },
    { id: 'post/c' },
  ],
  targets: [
    { id: 'target/a', country: 'country/AA', kind: 'COMPANY' },
    { id: 'target/b', country: 'country/AA', kind: 'UNIVERSITY' },
    { id: 'target/c', country: 'country/BB' },
    { id: 'target/d', country: 'country/DD', kind: 'COMPANY' },
    { id: 'target/e', kind: 'INDIVIDUAL' },
  ],
  companies: [
    { id: 'company/a', province: 'Jiangsu', kind: 'COMPANY' },
    { id: 'company/b', province: 'Zhejiang' },
    { id: 'company/c', kind: 'UNIVERSITY' },
  ],
  technologies: [
    { id: 'technology/x-1', area: 'area/x', classes: ['class/one.b', 'class/two.a'] },
    { id: 'technology/x-2', area: 'area/x', classes: ['class/one.a'] },
    { id: 'technology/y-1', area: 'area/y', classes: ['class/one.b'] },
    { id: 'technology/z' },
  ],
  reports: [
    { id: 'report/a', language: 'zh', grade: 'A1' },
    { id: 'report/b', language: 'en', derivedFrom: ['report/a'] },
    { id: 'report/c', language: 'zh-Hant' },
    { id: 'report/d' },
  ],
  cases: cases.map((row, index): CaseRow => ({ ...row, id: `case/${String(index).padStart(2, '0')}` })),
}));
