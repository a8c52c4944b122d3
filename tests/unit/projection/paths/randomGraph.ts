import fc from 'fast-check';
import { ROUTING_FLOOR } from '../../../../src/evidence/grades.ts';
import type { ProjectionData } from '../../../../src/projection/projection.ts';
import { buildProjection, type CaseRow } from '../support/buildProjection.ts';

const subset = (ids: readonly string[], maxLength: number) =>
  fc.subarray([...ids], { minLength: Math.min(1, ids.length), maxLength: Math.min(maxLength, ids.length) });

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}/${index}`);

/**
 * Few distinct values and few days, so that ties and clashes are common: also between unlike factors, as 0.9 · 0.4 = 0.6 · 0.6 = 0.72 · 0.5.
 * Now and then any thousandth that a judged case can have (above the floor), so that unequal products lie close together.
 */
const evidence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0.9, 0.8, 0.8, 0.5) },
  { weight: 3, arbitrary: fc.constantFrom(0.9, 0.8, 0.72, 0.6, 0.5, 0.45, 0.4) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: ROUTING_FLOOR + 1, max: 1000 }).map((thousandths) => thousandths / 1000),
  },
  { weight: 1, arbitrary: fc.constant('ungraded' as const) },
  { weight: 1, arbitrary: fc.constant('none' as const) },
  { weight: 1, arbitrary: fc.constant('denied' as const) },
);

const days = fc.option(fc.constantFrom('2016-01-01', '2017-01-01', '2017-06-01', '2018-01-01'), {
  nil: null,
  freq: 8,
});

/** Small graphs of at most nine posts, targets, companies and technologies, with two countries and two areas beside them. */
export const randomGraph: fc.Arbitrary<ProjectionData> = fc
  .record({ posts: fc.nat(2), targets: fc.nat(3), companies: fc.nat(3), technologies: fc.nat(2) })
  .filter(({ posts, targets, companies, technologies }) => posts + targets + companies + technologies <= 9)
  .chain((sizes) => {
    const posts = ids('post', sizes.posts);
    const targets = ids('target', sizes.targets + 1);
    const companies = ids('company', sizes.companies + 1);
    const technologies = ids('technology', sizes.technologies);
    const parties = fc.record({
      posts: subset(posts, 1),
      targets: subset(targets, 2),
      companies: fc.oneof(fc.constant([]), subset(companies, 2)),
      technologies: subset(technologies, 2),
      firstDay: days,
      evidence,
    });
    return fc.array(parties, { minLength: 4, maxLength: 16 }).map((cases) =>
      buildProjection({
        countries: [{ id: 'country/AA' }, { id: 'country/BB' }],
        areas: [{ id: 'area/x' }, { id: 'area/y' }],
        posts: posts.map((id) => ({ id })),
        targets: targets.map((id, index) => ({ id, country: index % 2 === 0 ? 'country/AA' : 'country/BB' })),
        companies: companies.map((id) => ({ id })),
        technologies: technologies.map((id, index) => ({ id, area: index === 0 ? 'area/x' : 'area/y' })),
        reports: [{ id: 'report/a' }, { id: 'report/b', derivedFrom: ['report/a'] }, { id: 'report/c' }],
        cases: cases.map(
          ({ evidence: grade, ...rest }, index): CaseRow => ({
            ...rest,
            id: `case/${String(index).padStart(2, '0')}`,
            confidence: typeof grade === 'number' ? grade : null,
            reports:
              grade === 'none' || grade === 'denied'
                ? []
                : [['report/a', 'report/b', 'report/c'][index % 3] ?? ''],
            denials: grade === 'denied' ? ['report/c'] : [],
          }),
        ),
      }),
    );
  });

/** A bitmap that lets each case in or not. */
export const maskOf = (admitted: readonly boolean[]): Uint8Array => {
  const mask = new Uint8Array((admitted.length >> 3) + 1);
  admitted.forEach((isIn, index) => {
    if (isIn) mask[index >> 3] = (mask[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return mask;
};
