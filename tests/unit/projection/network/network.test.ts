import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createBudget } from '../../../../src/projection/budget.ts';
import { networkMeasures } from '../../../../src/projection/network/measureNodes.ts';
import { type NetworkInput, rankNetwork } from '../../../../src/projection/network/rankNetwork.ts';
import { Projection } from '../../../../src/projection/projection.ts';
import { rounds } from '../../../support/rounds.ts';
import { randomGraph } from '../paths/randomGraph.ts';
import { buildProjection } from '../support/buildProjection.ts';

const input = (asked: Partial<NetworkInput>): NetworkInput => ({
  measure: 'DEGREE',
  selection: { where: null, answers: {} },
  among: ['POST', 'TARGET', 'COMPANY'],
  kind: null,
  role: null,
  directed: false,
  postCountry: 'SENDING',
  pairs: null,
  unsourced: false,
  first: 100,
  after: null,
  communities: { first: 10, members: 3 },
  ...asked,
});

const link = (id: string, post: string, target: string, company?: string) => ({
  id: `case/${id}`,
  posts: [`post/${post}`],
  targets: [`target/${target}`],
  companies: company ? [`company/${company}`] : [],
  confidence: 0.8,
  reports: ['report/1'],
});

/** Houston brings an American and a Japanese target to one hospital, the American one twice, and another American target to nobody; Tokyo a Japanese target to a mill. One case rests on nothing. */
const graph = () =>
  new Projection(
    buildProjection({
      countries: [{ id: 'country/CN' }, { id: 'country/JP' }, { id: 'country/US' }],
      posts: [
        { id: 'post/houston', country: 'country/US' },
        { id: 'post/tokyo', country: 'country/JP' },
      ],
      targets: [
        { id: 'target/lab', country: 'country/US' },
        { id: 'target/lens', country: 'country/JP' },
        { id: 'target/robots', country: 'country/JP' },
        { id: 'target/serum', country: 'country/US' },
      ],
      companies: [{ id: 'company/hospital' }, { id: 'company/mill' }],
      reports: [{ id: 'report/1' }],
      cases: [
        link('1', 'houston', 'serum', 'hospital'),
        link('2', 'houston', 'serum', 'hospital'),
        link('3', 'houston', 'lens', 'hospital'),
        link('4', 'houston', 'lab'),
        link('5', 'tokyo', 'robots', 'mill'),
        { id: 'case/6', posts: ['post/tokyo'], targets: ['target/lab'] },
      ],
    }),
  );

const brief = (asked: Partial<NetworkInput>) =>
  rankNetwork(graph(), input(asked)).entries.map(({ id, value, rank }) => [id, value, rank]);

describe('network', () => {
  test('a network ranks entities by their ties, equal ones by id and with the same rank', () => {
    expect(brief({})).toEqual([
      ['post/houston', 4, 1],
      ['company/hospital', 3, 2],
      ['company/mill', 2, 3],
      ['post/tokyo', 2, 3],
      ['target/lens', 2, 3],
      ['target/robots', 2, 3],
      ['target/serum', 2, 3],
      ['target/lab', 1, 8],
    ]);
  });

  test('an answer has the size of the network and its revision', () => {
    expect(rankNetwork(graph(), input({}))).toMatchObject({
      revision: 1,
      nodeCount: 8,
      tieCount: 9,
      exact: true,
      sampleSize: null,
      error: null,
      totalCount: 8,
      hasNextPage: false,
    });
  });

  test('the weighted degree weighs ties by their cases', () => {
    expect(brief({ measure: 'WEIGHTED_DEGREE', kind: 'POST' })).toEqual([
      ['post/houston', 7, 1],
      ['post/tokyo', 2, 2],
    ]);
  });

  test('a network keeps to the filter, to the kinds that are nodes and to the kind that is ranked', () => {
    const selection = { where: { post: { eq: 'post/tokyo' } }, answers: {} };
    expect(brief({ selection })).toEqual([
      ['company/mill', 2, 1],
      ['post/tokyo', 2, 1],
      ['target/robots', 2, 1],
    ]);
    expect(brief({ among: ['TARGET', 'COMPANY'], kind: 'COMPANY' })).toEqual([
      ['company/hospital', 2, 1],
      ['company/mill', 1, 2],
    ]);
    expect(brief({ unsourced: true, kind: 'POST' })).toContainEqual(['post/tokyo', 3, 2]);
  });

  test('the constraint ranks the broker first whose contacts are least tied to one another', () => {
    const [first, ...others] = brief({ measure: 'CONSTRAINT' });
    expect(first?.[0]).toBe('post/houston');
    expect(others[others.length - 1]?.slice(1)).toEqual([1.125, 6]);
  });

  test('brokerage between countries counts posts to China, or to their hosts', () => {
    const roles = (asked: Partial<NetworkInput>) =>
      rankNetwork(graph(), input({ measure: 'BROKERAGE', ...asked }))
        .entries.filter(({ value }) => value > 0)
        .map(({ id, value, roles: each }) => [id, value, each?.GATEKEEPER, each?.CONSULTANT, each?.LIAISON]);
    // Houston's contacts are three targets and the hospital; only the laboratory and the hospital share no case, and targets never do.
    expect(roles({})).toEqual([
      ['post/houston', 8, 1, 2, 4],
      ['company/hospital', 2, 0, 0, 2],
    ]);
    expect(roles({ postCountry: 'HOST' })[0]).toEqual(['post/houston', 8, 3, 0, 0]);
    expect(roles({ directed: true })).toEqual([['post/houston', 1, 1, 0, 0]]);
    expect(roles({ role: 'LIAISON' }).map(([id, value]) => [id, value])).toEqual([
      ['post/houston', 4],
      ['company/hospital', 2],
    ]);
  });

  test('a network divides into communities, and names their leading members', () => {
    const found = rankNetwork(
      graph(),
      input({ measure: 'COMMUNITY', communities: { first: 1, members: 2 } }),
    );
    expect(found.communityCount).toBe(2);
    expect(found.communities).toEqual([
      {
        number: 1,
        size: 5,
        kinds: { POST: 1, TARGET: 3, COMPANY: 1 },
        leading: ['post/houston', 'company/hospital'],
      },
    ]);
    // 20 of 26 ends of ties are in the first and 6 in the second, and no tie leads across.
    expect(found.modularity).toBeCloseTo(1 - (20 / 26) ** 2 - (6 / 26) ** 2, 12);
    expect(
      found.entries.map(({ id, value, communitySize }) => [id, value, communitySize]).slice(4, 6),
    ).toEqual([
      ['target/serum', 1, 5],
      ['company/mill', 2, 3],
    ]);
  });

  test('an estimate has the number of its pairs and its standard error', () => {
    const found = rankNetwork(graph(), input({ measure: 'BETWEENNESS', pairs: 40 }));
    expect([found.exact, found.sampleSize]).toEqual([false, 40]);
    expect(found.error).toBe(Math.max(...found.entries.map(({ error }) => error ?? Number.NaN)));
    const exact = rankNetwork(graph(), input({ measure: 'BETWEENNESS' }));
    // Of the 21 pairs of others, Houston stands between the laboratory and three, and shares one with the hospital.
    expect(exact.entries[0]).toMatchObject({
      id: 'post/houston',
      value: 0.166666666667,
      rank: 1,
      error: null,
    });
  });

  test('a network of one kind is refused, and so is ranking a kind that is not in it', () => {
    for (const asked of [{ among: ['POST'] }, { among: ['TARGET', 'COMPANY'], kind: 'POST' }] as const) {
      expect(() => brief(asked)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    }
  });

  test('every measure of a network ends with its budget', () => {
    for (const measure of networkMeasures) {
      expect(() => rankNetwork(graph(), input({ measure }), createBudget({ maxWork: 100 }))).toThrow(
        expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
      );
    }
  });

  test('pages of a network have every node once, in order and with the ranks of the whole list', () => {
    fc.assert(
      fc.property(randomGraph, fc.constantFrom(...networkMeasures), (data, measure) => {
        const projection = new Projection(data);
        const asked = { measure, pairs: 30, unsourced: true };
        const all = rankNetwork(projection, input(asked));
        expect(all.entries.length).toBe(all.totalCount);
        const entries = [];
        for (let after: NetworkInput['after'] = null; ; ) {
          const page = rankNetwork(projection, input({ ...asked, first: 2, after }));
          entries.push(...page.entries);
          after = page.entries[page.entries.length - 1] ?? null;
          if (!page.hasNextPage) break;
        }
        expect(entries).toEqual(all.entries);
        const sign = measure === 'CONSTRAINT' || measure === 'COMMUNITY' ? 1 : -1;
        for (const { value, rank } of entries) {
          expect(rank).toBe(1 + entries.filter((other) => sign * (other.value - value) < 0).length);
        }
      }),
      rounds(200),
    );
  });
});
