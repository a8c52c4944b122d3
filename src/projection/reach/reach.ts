import { badInput, ExpectedError } from '../../errors.ts';
import { allJudged } from '../../evidence/routingFloor.ts';
import { type PartyKind, partyKinds } from '../../model/parties.ts';
import { type Budget, createBudget, type StopReason } from '../budget.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { type Cost, compareCosts, isLessCost } from '../costs/cost.ts';
import { strengthOf } from '../costs/strengthOf.ts';
import { type CaseSelection, selectCases } from '../filter/selectCases.ts';
import { IdOrder } from '../idOrder.ts';
import { MAX_HOPS } from '../paths/pathInput.ts';
import { defaultTuning } from '../paths/search/tuning.ts';
import type { Projection } from '../projection.ts';
import { rankedFirst } from '../rankedFirst.ts';
import type { Arrival } from './arrival.ts';
import { findReached } from './findReached.ts';

export interface ReachInput {
  /** The id of the entity to start from. */
  readonly from: string;
  readonly selection: CaseSelection;
  /** 1 to 8. */
  readonly maxHops: number;
  /** The kinds that may be passed through. */
  readonly through: readonly PartyKind[];
  /** The kinds that are wanted. */
  readonly kinds: readonly PartyKind[];
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
  readonly cost: Cost;
  readonly id: string;
}

export interface ReachedEntity extends ReachPosition {
  readonly entity: number;
  readonly kind: PartyKind;
  /** Of the strongest path of so many hops: the product of its hops' strengths. */
  readonly strength: number;
  /** Whether all these hops were judged; else the strength rests on the floor. */
  readonly judged: boolean;
}

/** How many of a kind are reached in so many hops. */
export interface ReachGroup {
  readonly kind: PartyKind;
  readonly hops: number;
  readonly count: number;
  /** The greatest strength among them, and whether all hops of that path were judged. */
  readonly strength: number;
  readonly judged: boolean;
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

/** Whom one entity reaches within some hops: exactly those that `paths` finds a path to, each with the strongest path of the fewest hops. */
export function reach(
  projection: Projection,
  input: ReachInput,
  budget: Budget = createBudget(),
  tuning = defaultTuning,
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
  // One of each kind that is only wanted as an end tells the caseGraph to keep that kind.
  const ends = input.kinds.flatMap((kind) => {
    const [start, end] = projection.range(kind);
    return input.through.includes(kind) || start === end ? [] : [start];
  });
  const caseGraph = new CaseGraph(projection.data, {
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
  const wanted = new Uint8Array(bases.END);
  for (const kind of input.kinds) wanted.fill(1, ...projection.range(kind));
  const order = new IdOrder(bases);
  const { arrivals, settledHops, explored } = findReached(
    caseGraph,
    order,
    wanted,
    input.maxHops,
    budget,
    tuning,
  );
  const compare = (one: Arrival, other: Arrival) =>
    one.hops - other.hops ||
    compareCosts(one.cost, other.cost) ||
    order.rank(one.entity) - order.rank(other.entity);
  const { after } = input;
  const isAfter = ({ hops, cost, entity }: Arrival): boolean => {
    if (after === null) return true;
    const difference = hops - after.hops || compareCosts(cost, after.cost);
    return difference > 0 || (difference === 0 && projection.entityId(entity) > after.id);
  };
  const page = rankedFirst(arrivals.filter(isAfter), input.first + 1, compare);
  return {
    revision: projection.revision,
    totalCount: arrivals.length,
    groups: groupsOf(projection, arrivals),
    reached: page.slice(0, input.first).map(({ entity, hops, cost, thousandths }) => ({
      entity,
      id: projection.entityId(entity),
      kind: projection.kindOf(entity),
      hops,
      cost,
      strength: strengthOf(thousandths),
      judged: allJudged(thousandths),
    })),
    hasNextPage: page.length > input.first,
    explored,
    settledHops,
    complete: settledHops === input.maxHops,
    stoppedBy: budget.stopped,
  };
}

function groupsOf(projection: Projection, arrivals: readonly Arrival[]): ReachGroup[] {
  const groups = new Map<number, { readonly kind: PartyKind; count: number; best: Arrival }>();
  for (const arrival of arrivals) {
    const kind = projection.kindOf(arrival.entity);
    const key = arrival.hops * partyKinds.length + partyKinds.indexOf(kind);
    const group = groups.get(key) ?? { kind, count: 0, best: arrival };
    group.count += 1;
    if (isLessCost(arrival.cost, group.best.cost)) group.best = arrival;
    groups.set(key, group);
  }
  return [...groups]
    .sort(([one], [other]) => one - other)
    .map(([, { kind, count, best }]) => ({
      kind,
      hops: best.hops,
      count,
      strength: strengthOf(best.thousandths),
      judged: allJudged(best.thousandths),
    }));
}
