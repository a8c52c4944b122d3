import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import type { FieldArgs, PairFate } from '../../generated/schema.ts';
import type { PartyKind } from '../../model/parties.ts';
import type { BestPath } from '../../projection/whatIf/pairComparison.ts';
import type { ComparedPost } from '../../projection/whatIf/similarPosts.ts';
import type { Loss } from '../../projection/whatIf/whatIf.ts';
import { pairLimit, whatIfQuestion } from '../arguments/whatIfQuestion.ts';
import type { PageArgs } from '../pages/connection.ts';
import { furtherPageCost, type Listed, listConnection } from '../pages/connection.ts';
import { pathMeaning } from '../paths/pathFields.ts';
import { casesOfItems } from '../search/casesOfItems.ts';
import { openSearch } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

const meaning =
  'This is about the published record alone: it tells what would not be on record without these, not what would have happened, nor who would have taken over.';

/** Counts the record with and without some posts, targets or companies; paths and records are compared only where that is selected. */
const whatIf: TypeScriptField<'Query.whatIf'> = async (args, context) => {
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const asked = whatIfQuestion(projection, args);
  const question = { remove: asked.remove, selection };
  const ref = (number: number) => ({ id: projection.entityId(number) });
  const firstListed = context.services.limits.first + 1;
  const counted = await search.run('whatIf', { ...question, listed: firstListed });

  const lostCases = casesOfItems((page, of: readonly (number | null)[]) =>
    search.run('whatIfCases', { ...question, of, page }),
  );
  const lossOf = ({ entity, caseCount, remaining }: Loss) => ({
    node: ref(entity),
    caseCount,
    remaining,
    lostCaseCount: caseCount - remaining,
    lostCases: lostCases(entity),
  });
  const listOf = (kind: PartyKind, name: 'lost' | 'reduced') => async (page: PageArgs) => {
    const own = counted.kinds[kind];
    const listed = {
      order: `${kind} ${name.toUpperCase()}`,
      read: async (count) =>
        count <= firstListed
          ? own[name]
          : (await search.run('whatIf', { ...question, listed: count })).kinds[kind][name],
      idOf: ({ entity }) => projection.entityId(entity),
      nodeOf: lossOf,
    } satisfies Listed<Loss>;
    return { ...(await listConnection(page, listed)), totalCount: own[`${name}Count`] };
  };
  const entitiesOf = (kind: PartyKind) => ({
    ...counted.kinds[kind],
    lost: listOf(kind, 'lost'),
    reduced: listOf(kind, 'reduced'),
  });
  const pathOf = (path: BestPath | null) =>
    path && { ...path, hops: path.entities.length - 1, entities: path.entities.map(ref) };

  const { caseCount, lostCount } = counted;
  return {
    revision: projection.revision,
    meaning,
    notice: syntheticNotice(counted.syntheticCount, caseCount),
    removed: counted.removed.map(lossOf),
    cases: {
      before: caseCount,
      after: caseCount - lostCount,
      touched: counted.touchedCount,
      lostCount,
      lost: lostCases(null),
    },
    posts: entitiesOf('POST'),
    targets: entitiesOf('TARGET'),
    companies: entitiesOf('COMPANY'),
    technologies: entitiesOf('TECHNOLOGY'),
    areas: entitiesOf('AREA'),
    countries: entitiesOf('COUNTRY'),
    pairs: async ({ first }: FieldArgs['WhatIf.pairs']) => {
      const { pairs, ...how } = await search.run('comparePairs', {
        ...asked,
        selection,
        first: pairLimit(first, asked),
      });
      const count = (fate: PairFate) => pairs.filter((pair) => pair.fate === fate).length;
      return {
        ...how,
        meaning: pathMeaning,
        compared: pairs.length,
        lostCount: count('LOST'),
        longerCount: count('LONGER'),
        weakerCount: count('WEAKER'),
        pairs: pairs.map(({ from, to, fate, reason, before, after }) => ({
          from: ref(from),
          to: ref(to),
          fate,
          reason,
          before: pathOf(before),
          after: pathOf(after),
        })),
      };
    },
    similarPosts: async () => {
      const posts = asked.remove.filter((entity) => projection.kindOf(entity) === 'POST');
      const similar = await search.run('similarPosts', { posts, selection });
      return posts.map((post, index) => {
        const others = similar[index] ?? [];
        const listed = {
          order: 'SIMILAR',
          read: () => others,
          idOf: (other) => projection.entityId(other.post),
          nodeOf: ({ cosines, ...other }) => ({
            ...other,
            post: ref(other.post),
            areas: cosines.AREA,
            technologies: cosines.TECHNOLOGY,
            companies: cosines.COMPANY,
            targetCountries: cosines.COUNTRY,
          }),
        } satisfies Listed<ComparedPost>;
        const similarTo = async (page: PageArgs) => ({
          ...(await listConnection(page, listed)),
          totalCount: others.length,
        });
        return { post: ref(post), similar: similarTo };
      });
    },
  };
};

export default whatIf;

export const costs: SearchCosts = {
  'Query.whatIf': () => 1_000,
  'WhatIfEntities.lost': furtherPageCost(1_000),
  'WhatIfEntities.reduced': furtherPageCost(1_000),
};
