import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Projection } from '../../../../src/projection/projection.ts';
import { similarPosts } from '../../../../src/projection/whatIf/similarPosts.ts';
import { rounds } from '../../../support/rounds.ts';
import { buildProjection, type ProjectionRows } from '../support/buildProjection.ts';
import { naiveMatch } from '../support/naiveFilter.ts';
import { randomFilter } from '../support/randomFilter.ts';
import { randomRows } from '../support/randomRows.ts';

const everything = { where: null, answers: {} };

/** Houston: two cases of gene therapy in the US, one with the hospital; Chicago one such case and one of robots; Tokyo something else altogether. */
const rows: ProjectionRows = {
  countries: [{ id: 'country/JP' }, { id: 'country/US' }],
  areas: [{ id: 'area/aic' }, { id: 'area/bio' }],
  posts: [{ id: 'post/chicago' }, { id: 'post/houston' }, { id: 'post/tokyo' }],
  targets: [
    { id: 'target/a', country: 'country/US' },
    { id: 'target/b', country: 'country/US' },
    { id: 'target/c', country: 'country/JP' },
  ],
  companies: [{ id: 'company/hospital' }],
  technologies: [
    { id: 'technology/genes', area: 'area/bio' },
    { id: 'technology/robots', area: 'area/aic' },
    { id: 'technology/other' },
  ],
  cases: [
    { id: 'case/1', posts: ['post/houston'], targets: ['target/a'], technologies: ['technology/genes'] },
    {
      id: 'case/2',
      posts: ['post/houston'],
      targets: ['target/a', 'target/b'],
      technologies: ['technology/genes'],
      companies: ['company/hospital'],
    },
    { id: 'case/3', posts: ['post/chicago'], targets: ['target/b'], technologies: ['technology/genes'] },
    { id: 'case/4', posts: ['post/chicago'], targets: ['target/b'], technologies: ['technology/robots'] },
    { id: 'case/5', posts: ['post/tokyo'], targets: ['target/c'], technologies: ['technology/other'] },
  ],
};

describe('similar posts', () => {
  test('similar posts have the cosines of their cases, and posts with nothing in common are left out', () => {
    const projection = new Projection(buildProjection(rows));
    const number = (id: string) => projection.entityNumber(id) ?? -1;
    const [similar] = similarPosts(projection, {
      posts: [number('post/houston')],
      selection: everything,
    });
    // Houston has 2 cases of genes, Chicago 1 of genes and 1 of robots.
    const cosine = Number(((2 * 1) / Math.sqrt(4 * 2)).toPrecision(6));
    expect(similar).toEqual([
      {
        post: number('post/chicago'),
        caseCount: 2,
        similarity: 0.603554,
        cosines: { AREA: cosine, TECHNOLOGY: cosine, COMPANY: 0, COUNTRY: 1 },
      },
    ]);
  });

  test('similar posts are compared only by the kinds that the removed post has', () => {
    const projection = new Projection(buildProjection(rows));
    const number = (id: string) => projection.entityNumber(id) ?? -1;
    const [chicago, tokyo] = similarPosts(projection, {
      posts: ['post/chicago', 'post/tokyo'].map(number),
      selection: everything,
    });
    expect(chicago?.[0]).toMatchObject({ cosines: { COMPANY: null }, similarity: 0.804738 });
    expect(tokyo).toEqual([]);
  });

  test('similar posts equal a naive comparison for any graph and filter', () => {
    fc.assert(
      fc.property(randomRows, randomFilter, (graph, where) => {
        const projection = new Projection(buildProjection(graph));
        const matched = graph.cases.filter((row) => naiveMatch(graph, row, where));
        const posts = [projection.entityNumber('post/a') ?? -1];
        const [similar] = similarPosts(projection, { posts, selection: { where, answers: {} } });
        const found = new Map(similar?.map((one) => [projection.entityId(one.post), one]));
        for (const other of ['post/b', 'post/c']) {
          const expected = naiveSimilarity(graph, matched, 'post/a', other);
          expect(found.get(other)?.similarity ?? 0).toBeCloseTo(expected, 5);
        }
        const order = similar?.map(({ similarity }) => similarity) ?? [];
        expect(order).toEqual(order.toSorted((one, next) => next - one));
      }),
      rounds(300),
    );
  });
});

function naiveSimilarity(
  graph: ProjectionRows,
  matched: ProjectionRows['cases'],
  post: string,
  other: string,
): number {
  const one = recordOf(graph, matched, post);
  const two = recordOf(graph, matched, other);
  const cosines = one.flatMap((counts, dimension) => {
    const others = two[dimension] ?? {};
    const length = Math.hypot(...Object.values(counts));
    if (length === 0) return [];
    const otherLength = Math.hypot(...Object.values(others));
    const dot = Object.entries(counts).reduce((sum, [id, count]) => sum + count * (others[id] ?? 0), 0);
    return [otherLength === 0 ? 0 : dot / (length * otherLength)];
  });
  return cosines.length === 0 ? 0 : cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

/** Number of the post's cases by technology, area, company and country. */
function recordOf(
  graph: ProjectionRows,
  matched: ProjectionRows['cases'],
  post: string,
): Record<string, number>[] {
  const own = matched.filter((row) => row.posts?.includes(post));
  const count = (idsOf: (row: ProjectionRows['cases'][number]) => readonly (string | undefined)[]) => {
    const counts: Record<string, number> = {};
    for (const row of own)
      for (const id of new Set(idsOf(row))) if (id !== undefined) counts[id] = (counts[id] ?? 0) + 1;
    return counts;
  };
  return [
    count((row) => row.technologies ?? []),
    count((row) =>
      (graph.technologies ?? []).filter(({ id }) => row.technologies?.includes(id)).map(({ area }) => area),
    ),
    count((row) => row.companies ?? []),
    count((row) =>
      (graph.targets ?? []).filter(({ id }) => row.targets?.includes(id)).map(({ country }) => country),
    ),
  ];
}
