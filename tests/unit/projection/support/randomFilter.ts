import fc from 'fast-check';
import type { Alliance, CaseFilter } from '../../../../src/generated/schema.ts';
import { parsePartialDate } from '../../../../src/text/partialDate.ts';

const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 1, nil: null });

const oneOf = <V extends string>(...values: readonly V[]) => {
  const value = fc.constantFrom(...values);
  return fc.record({
    eq: rarely(value),
    in: rarely(fc.array(value, { maxLength: 3 })),
    isNull: rarely(fc.boolean()),
  });
};

const text = (...values: readonly string[]) =>
  fc.record({
    eq: rarely(fc.constantFrom(...values)),
    in: rarely(fc.array(fc.constantFrom(...values), { maxLength: 3 })),
    contains: rarely(fc.constantFrom('A', 'h', 'z', 'ANG', '2', '')),
    startsWith: rarely(fc.constantFrom('j', 'ZH', 'B', '')),
    isNull: rarely(fc.boolean()),
  });

const number = (...values: readonly number[]) => {
  const value = fc.constantFrom(...values);
  return fc.record({
    eq: rarely(value),
    in: rarely(fc.array(value, { maxLength: 3 })),
    gte: rarely(value),
    lte: rarely(value),
    isNull: rarely(fc.boolean()),
  });
};

const day = fc
  .constantFrom(
    '2018',
    '2018-12',
    '2019-01-01',
    '2019',
    '2018/2019',
    '2018-12-31/..',
    '../2019-01',
    '1969/1970',
  )
  .map((written) => parsePartialDate(written) ?? null);

const date = fc.record({ eq: rarely(day), gte: rarely(day), lte: rarely(day), isNull: rarely(fc.boolean()) });

const alliance = fc.constantFrom<Alliance[]>('NATO', 'MNNA', 'NATO_OR_MNNA');

const leaves = {
  id: oneOf('case/00', 'case/03', 'case/none').map(({ isNull: _, ...rest }) => rest),
  caseKind: oneOf('OFFER', 'DEMAND', 'VISIT'),
  date,
  publishedOn: date,
  occurredOn: date,
  post: oneOf('post/a', 'post/b', 'post/none', 'target/a'),
  target: oneOf('target/a', 'target/c', 'target/e'),
  company: oneOf('company/a', 'company/c'),
  technology: oneOf('technology/x-1', 'technology/z'),
  area: oneOf('area/x', 'area/y', 'area/none'),
  schemeClass: oneOf('class/one.b', 'class/two.a', 'class/none.a'),
  postCountry: oneOf('country/AA', 'country/BB', 'country/CC'),
  targetCountry: oneOf('country/AA', 'country/DD', 'post/a'),
  targetAlliance: fc.record({ eq: rarely(alliance), in: rarely(fc.array(alliance, { maxLength: 2 })) }),
  targetKind: oneOf('COMPANY', 'UNIVERSITY', 'GOVERNMENT'),
  companyKind: oneOf('COMPANY', 'UNIVERSITY'),
  province: text('Jiangsu', 'Zhejiang', 'Beijing'),
  cooperation: oneOf('TALENT', 'SERVICES', 'PRODUCTION'),
  stage: oneOf('OFFERED', 'AGREED', 'ENDED'),
  direction: oneOf('INWARD', 'TALENT', 'BOTH'),
  language: text('zh', 'en', 'zh-Hant'),
  grade: text('A1', 'B2', 'b3'),
  confidence: number(0.9, 0.5, 0.123, 0.2),
  reportCount: number(0, 1, 2),
  abroad: fc.boolean(),
  synthetic: fc.record({ eq: rarely(fc.boolean()) }),
  addedIn: number(1, 2, 300),
  changedIn: number(2, 300),
};

/** One or two fields at a time, joined up to two levels deep, so that something often matches. */
export const randomFilter: fc.Arbitrary<CaseFilter> = fc.letrec<{ filter: CaseFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc
      .subarray(Object.keys(leaves), { minLength: 0, maxLength: 2 })
      .chain((names) => fc.record(leaves).map((all) => only(all, names))),
    fc.record({ and: fc.array(tie('filter'), { maxLength: 2 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
    fc.tuple(tie('filter'), tie('filter')).map(([one, other]) => ({ ...one, not: other })),
  ),
})).filter;

const only = (all: CaseFilter, names: readonly string[]): CaseFilter =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
