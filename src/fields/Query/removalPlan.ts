import type { SearchCosts, TypeScriptField } from '../../answer/sources/typeScriptField.ts';
import { badInput } from '../../errors.ts';
import type { EntityKind } from '../../generated/schema.ts';
import { type NetworkKind, networkKinds } from '../../model/parties.ts';
import type { WeighedPair } from '../../projection/removal/cutPairs.ts';
import type { PageArgs } from '../pages/connection.ts';
import { furtherPageCost, type Listed, listConnection } from '../pages/connection.ts';
import { openSearch } from '../search/openSearch.ts';
import { syntheticNotice } from '../search/syntheticNotice.ts';

const meaning =
  'This is about the published record alone: it tells which records hold most of it together, not what would have happened without them, nor who would have taken their place.';

/** Plans which entities to remove so that most of what joins posts and technologies is cut. */
const removalPlan: TypeScriptField<'Query.removalPlan'> = async (args, context) => {
  const among = removableKinds(args.among);
  const search = await openSearch(context, args.where);
  const { projection, selection } = search;
  const ref = (number: number) => ({ id: projection.entityId(number) });
  const firstListed = context.services.limits.first + 1;
  const planOf = (listed: number) => search.run('removalPlan', { k: args.k, among, selection, listed });
  const { caseCount, syntheticCount, steps, ...plan } = await planOf(firstListed);
  return {
    ...plan,
    revision: projection.revision,
    meaning,
    notice: syntheticNotice(syntheticCount, caseCount),
    best: plan.bound === plan.cutWeight,
    steps: steps.map(({ entity, weight, pairCount, pairs }, at) => ({
      node: ref(entity),
      weight,
      pairCount,
      pairs: async (page: PageArgs) => {
        const listed = {
          order: 'CUT PAIRS',
          read: async (count) =>
            count <= firstListed ? pairs : ((await planOf(count)).steps[at]?.pairs ?? []),
          idOf: ({ post, technology }) => `${projection.entityId(post)} ${projection.entityId(technology)}`,
          nodeOf: (pair) => ({
            post: ref(pair.post),
            technology: ref(pair.technology),
            caseCount: pair.weight,
          }),
        } satisfies Listed<WeighedPair>;
        return { ...(await listConnection(page, listed)), totalCount: pairCount };
      },
    })),
  };
};

export default removalPlan;

export const costs: SearchCosts = {
  'Query.removalPlan': ({ k }) => 500 + 100 * k,
  'RemovalStep.pairs': furtherPageCost(1_000),
};

function removableKinds(kinds: readonly EntityKind[]): NetworkKind[] {
  if (kinds.length === 0)
    throw badInput(
      '`among` is empty, where at least one kind is needed.',
      `Name some of ${networkKinds.join(', ')}.`,
    );
  return [...new Set(kinds)].map((kind) => {
    const known = networkKinds.find((each) => each === kind);
    if (known !== undefined) return known;
    throw badInput(
      `\`among\` names ${kind}, of which none can be removed.`,
      `Name some of ${networkKinds.join(', ')}.`,
    );
  });
}
