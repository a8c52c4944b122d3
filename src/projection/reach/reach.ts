import { badInput, ExpectedError } from '../../errors.ts';
import { allJudged } from '../../evidence/grades.ts';
import { strengthOf } from '../../evidence/thousandths.ts';
import type { ReachGroup } from '../../generated/schema.ts';
import { type PartyKind, partyKinds } from '../../model/parties.ts';
import { type Budget, createBudget, type StopReason } from '../budget.ts';
import { CaseGraph } from '../caseGraph/caseGraph.ts';
import { type Cost, compareCosts, isLessCost } from '../costs/cost.ts';
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
  /** The kinds of entities to return. */
  readonly kinds: readonly PartyKind[];
  /** Ids of entities that are not passed through. */
  readonly avoid: readonly string[];
  /** Includes cases that no report supports. */
  readonly unsourced: boolean;
  /** Allows a hop to join two entities of the same kind. */
  readonly sameRole: boolean;
  readonly first: number;
  readonly after: ReachPosition | null;
}

/** The entity after which a page begins. */
export interface ReachPosition {
  readonly hops: number;
  readonly cost: Cost;
  readonly id: string;
}

export interface ReachedEntity extends ReachPosition {
  readonly entity: number;
  readonly kind: PartyKind;
  /** The strength of the strongest path of so many hops: the product of its hops' strengths. */
  readonly strength: number;
  /** True if all these hops could be judged; if not, the strength rests on the floor. */
  readonly judged: boolean;
}

export interface ReachOutput {
  readonly revision: number;
  readonly totalCount: number;
  /** By hops, then in the order of the kinds. */
  readonly groups: readonly ReachGroup[];
  /** By hops, then by descending strength, then by id. */
  readonly reached: readonly ReachedEntity[];
  readonly hasNextPage: boolean;
  /** The number of cases read. */
  readonly explored: number;
  /** All entities within so many hops are counted, and none beyond. */
  readonly settledHops: number;
  readonly complete: boolean;
  readonly stoppedBy: StopReason | null;
}

/** Finds the entities that one entity reaches within some hops: exactly those that `paths` finds a path to, each with the strongest path of the fewest hops. */
export function reach(
  projection: Projection,
  input: ReachInput,
  budget: Budget = createBudget(),
  tuning = defaultTuning,
): ReachOutput {
  const { bases } = projection.data;
  if (input.maxHops < 1 || input.maxHops > MAX_HOPS) {
    throw badInput(
      `\`maxHops: ${input.maxHops}\` is not between 1 and ${MAX_HOPS}.`,
      `Set \`maxHops\` to a number from 1 to ${MAX_HOPS}.`,
    );
  }
  const from = projection.entityNumber(input.from);
  if (from === undefined) {
    throw new ExpectedError(
      'NOT_FOUND',
      `No post, target, company, technology, country or area has the id ${JSON.stringify(input.from)}.`,
      'Find the id with `search`.',
    );
  }
  const avoid = input.avoid.flatMap((id) => projection.entityNumber(id) ?? []);
  // One entity of each kind that is only an end makes the case graph include that kind.
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
  const { arrivals, settledHops, explored, thousandthsOf } = findReached(
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
    groups: groupsOf(projection, arrivals, thousandthsOf),
    reached: page.slice(0, input.first).map((arrival) => ({
      entity: arrival.entity,
      id: projection.entityId(arrival.entity),
      kind: projection.kindOf(arrival.entity),
      hops: arrival.hops,
      cost: arrival.cost,
      ...attested(thousandthsOf(arrival)),
    })),
    hasNextPage: page.length > input.first,
    explored,
    settledHops,
    complete: settledHops === input.maxHops,
    stoppedBy: budget.stopped,
  };
}

const attested = (thousandths: readonly number[]) => ({
  strength: strengthOf(thousandths),
  judged: allJudged(thousandths),
});

function groupsOf(
  projection: Projection,
  arrivals: readonly Arrival[],
  thousandthsOf: (arrival: Arrival) => readonly number[],
): ReachGroup[] {
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
      ...attested(thousandthsOf(best)),
    }));
}
