import { badInput, ExpectedError } from '../../errors.ts';
import { type Budget, createBudget, type StopReason } from '../budget.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { strengthOf } from '../paths/hopCost.ts';
import { IdOrder } from '../paths/idOrder.ts';
import { MAX_HOPS } from '../paths/pathInput.ts';
import { Terrain } from '../paths/terrain.ts';
import { entityKinds, type ProjectedKind, type Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import { spread } from './spread.ts';

export interface ReachInput {
  /** The id of the entity to start from. */
  readonly from: string;
  readonly selection: CaseSelection;
  /** 1 to 8. */
  readonly maxHops: number;
  /** The kinds that may be passed through. */
  readonly through: readonly ProjectedKind[];
  /** The kinds that are wanted. */
  readonly kinds: readonly ProjectedKind[];
  /** Ids of entities that are not passed through. */
  readonly avoid: readonly string[];
  /** Lets in cases that no report supports. */
  readonly unsourced: boolean;
  /** Lets a hop join two of the same kind. */
  readonly sameRole: boolean;
  readonly first: number;
  readonly after: ReachPosition | null;
}

/** Where a page begins: after this one. */
export interface ReachPosition {
  readonly hops: number;
  readonly cost: number;
  readonly id: string;
}

export interface ReachedEntity extends ReachPosition {
  readonly kind: ProjectedKind;
  /** Of the strongest way of so many hops: the product of its hops' strengths. */
  readonly strength: number;
}

/** How many of a kind are reached in so many hops. */
export interface ReachGroup {
  readonly kind: ProjectedKind;
  readonly hops: number;
  readonly count: number;
  /** The greatest strength among them. */
  readonly strength: number;
}

export interface ReachOutput {
  readonly revision: number;
  readonly totalCount: number;
  /** By hops, then in the order of the kinds. */
  readonly groups: readonly ReachGroup[];
  /** The nearest first, then the strongest, then by id. */
  readonly reached: readonly ReachedEntity[];
  readonly hasNextPage: boolean;
  /** How many cases were looked at. */
  readonly explored: number;
  /** Everyone within so many hops is told of, and no one beyond. */
  readonly settledHops: number;
  readonly complete: boolean;
  readonly stoppedBy: StopReason | null;
}

/**
 * Whom one entity reaches within some hops, each in the fewest hops and by the strongest way of that many. A way never uses one case for
 * two hops. Beyond two hops a stronger way may exist that avoids a case at the price of a weaker beginning: `paths` finds it.
 */
export function reach(
  projection: Projection,
  input: ReachInput,
  budget: Budget = createBudget(),
): ReachOutput {
  const { bases } = projection.data;
  if (input.maxHops < 1 || input.maxHops > MAX_HOPS) {
    throw badInput(`\`maxHops: ${input.maxHops}\` is not between 1 and ${MAX_HOPS}.`, 'Ask for fewer hops.');
  }
  const from = projection.entityNumber(input.from);
  if (from === undefined) {
    throw new ExpectedError(
      'NOT_FOUND',
      `No post, target, company, technology, country or area has the id ${JSON.stringify(input.from)}.`,
      'Look the id up with `search`.',
    );
  }
  const avoid = input.avoid.flatMap((id) => projection.entityNumber(id) ?? []);
  // One of each kind that is only wanted as an end tells the terrain to keep that kind.
  const ends = input.kinds.flatMap((kind) => {
    const [start, end] = projection.range(kind);
    return input.through.includes(kind) || start === end ? [] : [start];
  });
  const terrain = new Terrain(projection.data, {
    from,
    to: from,
    ends: [from, ...ends],
    caseMask: selectCases(projection, input.selection),
    through: input.through,
    avoid,
    unsourced: input.unsourced,
    sameRole: input.sameRole,
    timeRespecting: false,
  });
  const { labels, settledHops, explored } = spread(terrain, input.maxHops, bases.END, budget);
  const cost = (entity: number) => labels.cost(entity * 2);
  const hops = (entity: number) => labels.hops[entity] ?? 0;

  const reached: number[] = [];
  const groups = new Map<
    number,
    { readonly kind: ProjectedKind; readonly hops: number; count: number; cost: number }
  >();
  for (const kind of entityKinds) {
    if (!input.kinds.includes(kind)) continue;
    const [start, end] = projection.range(kind);
    for (let entity = start; entity < end; entity += 1) {
      if (hops(entity) === 0) continue;
      reached.push(entity);
      const key = hops(entity) * entityKinds.length + entityKinds.indexOf(kind);
      const group = groups.get(key) ?? { kind, hops: hops(entity), count: 0, cost: cost(entity) };
      group.count += 1;
      group.cost = Math.min(group.cost, cost(entity));
      groups.set(key, group);
    }
  }

  const order = new IdOrder(bases);
  const compare = (one: number, other: number) =>
    hops(one) - hops(other) || cost(one) - cost(other) || order.rank(one) - order.rank(other);
  const { after } = input;
  const isAfter = (entity: number): boolean => {
    if (after === null) return true;
    const difference = hops(entity) - after.hops || cost(entity) - after.cost;
    return difference > 0 || (difference === 0 && projection.entityId(entity) > after.id);
  };
  const page = rankedFirst(reached.filter(isAfter), input.first + 1, compare);
  return {
    revision: projection.revision,
    totalCount: reached.length,
    groups: [...groups]
      .sort(([one], [other]) => one - other)
      .map(([, group]) => ({
        kind: group.kind,
        hops: group.hops,
        count: group.count,
        strength: strengthOf(group.cost),
      })),
    reached: page.slice(0, input.first).map((entity) => ({
      id: projection.entityId(entity),
      kind: projection.kindOf(entity),
      hops: hops(entity),
      cost: cost(entity),
      strength: strengthOf(cost(entity)),
    })),
    hasNextPage: page.length > input.first,
    explored,
    settledHops,
    complete: settledHops === input.maxHops,
    stoppedBy: budget.stopped,
  };
}
