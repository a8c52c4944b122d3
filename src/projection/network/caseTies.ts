import { type NetworkKind, networkKinds } from '../../model/parties.ts';
import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { symmetricTies } from './symmetricTies.ts';
import type { Ties } from './ties.ts';

/** The kind of an entity that is a node. */
export function networkKindOf({ data: { bases } }: Projection, entity: number): NetworkKind {
  if (entity >= bases.COMPANY) return 'COMPANY';
  return entity >= bases.TARGET ? 'TARGET' : 'POST';
}

export interface CaseTiesInput {
  /** The cases that may join; null means all of them. */
  readonly caseMask: CaseMask | null;
  /** The kinds that are nodes. */
  readonly among: readonly NetworkKind[];
  /** Lets in cases that no report supports. */
  readonly unsourced: boolean;
}

/** Nodes and their ties. */
export interface CaseTies {
  readonly ties: Ties;
  /** The entity of each node, ascending. */
  readonly entities: Uint32Array;
}

/** Cases are looked at in stretches of so many between two looks at the budget. */
const STRETCH = 4096;

/**
 * The network of entities that take part in the same cases. Its nodes are those that take part in any case that may join, tied or not; a tie
 * joins two of different kinds, as a hop of a path does, and weighs as many cases as they share.
 */
export function caseTies(projection: Projection, input: CaseTiesInput, budget: Budget): CaseTies {
  const { bases, cases, caseParties } = projection.data;
  const { offsets, items } = caseParties;
  const isJoining = joiningCases(projection, input);
  const kindCodes = kindCodesOf(projection, input);
  const isNode = new Uint8Array(bases.TECHNOLOGY);
  /** How many pairs each entity is the higher end of, those of several cases several times. */
  const pairs = new Uint32Array(bases.TECHNOLOGY);
  eachPair((_, higher) => {
    pairs[higher] = (pairs[higher] ?? 0) + 1;
  });
  const { entities, nodeOf } = numbered(isNode);
  const starts = new Uint32Array(entities.length + 1);
  entities.forEach((entity, node) => {
    starts[node + 1] = (starts[node] ?? 0) + (pairs[entity] ?? 0);
  });
  const next = starts.slice(0, entities.length);
  const lowerEnds = new Uint32Array(starts[entities.length] ?? 0);
  eachPair((lower, higher) => {
    const node = nodeOf[higher] ?? 0;
    const place = next[node] ?? 0;
    lowerEnds[place] = nodeOf[lower] ?? 0;
    next[node] = place + 1;
  });
  return { entities, ties: symmetricTies(starts, lowerEnds) };

  /** In the order of the cases, since to read them in any other takes several times as long. */
  function eachPair(visit: (lower: number, higher: number) => void): void {
    for (let number = 0; number < cases; number += 1) {
      if (number % STRETCH === 0) spendOrStop(budget, STRETCH);
      if (isJoining[number] === 0) continue;
      const start = offsets[number] ?? 0;
      const end = offsets[number + 1] ?? 0;
      for (let at = start; at < end; at += 1) {
        const party = items[at] ?? 0;
        if (party >= bases.TECHNOLOGY) break;
        const code = kindCodes[party] ?? 0;
        if (code === 0) continue;
        isNode[party] = 1;
        for (let before = start; before < at; before += 1) {
          const lower = items[before] ?? 0;
          const lowerCode = kindCodes[lower] ?? 0;
          if (lowerCode !== 0 && lowerCode !== code) visit(lower, party);
        }
      }
    }
  }
}

/** 1 for each case that joins those who take part in it. */
function joiningCases(projection: Projection, { caseMask, unsourced }: CaseTiesInput): Uint8Array {
  const { cases, confidence } = projection.data;
  const isJoining = new Uint8Array(cases);
  for (let number = 0; number < cases; number += 1) {
    if (caseMask !== null && !hasCase(caseMask, number)) continue;
    // A confidence needs a report, and to look at the column is cheaper than at the reports.
    const isSupported = unsourced || (confidence.codes[number] ?? 0) > 0;
    if (isSupported || projection.reportsOf(number).length > 0) isJoining[number] = 1;
  }
  return isJoining;
}

/** A code of its own for each entity's kind, 0 for entities that are no nodes. */
function kindCodesOf(projection: Projection, { among }: CaseTiesInput): Uint8Array {
  const codes = new Uint8Array(projection.data.bases.TECHNOLOGY);
  networkKinds.forEach((kind, index) => {
    if (among.includes(kind)) codes.fill(index + 1, ...projection.range(kind));
  });
  return codes;
}

function numbered(isNode: Uint8Array) {
  const nodeOf = new Uint32Array(isNode.length);
  let count = 0;
  isNode.forEach((is, entity) => {
    nodeOf[entity] = count;
    count += is;
  });
  const entities = new Uint32Array(count);
  isNode.forEach((is, entity) => {
    if (is !== 0) entities[nodeOf[entity] ?? 0] = entity;
  });
  return { nodeOf, entities };
}
