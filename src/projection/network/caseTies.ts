import { type NetworkKind, networkKinds } from '../../model/parties.ts';
import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/masks/caseMask.ts';
import type { Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { symmetricTies } from './symmetricTies.ts';
import type { Ties } from './ties.ts';

/** Returns the kind of an entity that is a node. */
export function networkKindOf({ data: { bases } }: Projection, entity: number): NetworkKind {
  if (entity >= bases.COMPANY) return 'COMPANY';
  return entity >= bases.TARGET ? 'TARGET' : 'POST';
}

export interface CaseTiesInput {
  /** The cases that may join; null means all of them. */
  readonly caseMask: CaseMask | null;
  /** The kinds that are nodes. */
  readonly among: readonly NetworkKind[];
  /** Includes cases that no report supports. */
  readonly unsourced: boolean;
}

/** Nodes and their ties. */
export interface CaseTies {
  readonly ties: Ties;
  /** The entity of each node, ascending. */
  readonly entities: Uint32Array;
}

/** Cases after which the budget is checked. */
const BATCH_SIZE = 4096;

/**
 * Builds the network of entities that take part in the same cases. Its nodes are all that take part in a case that may join them, tied or
 * not. A tie joins two nodes of different kinds, as a hop of a path does; its weight is the number of cases that they share.
 */
export function caseTies(projection: Projection, input: CaseTiesInput, budget: Budget): CaseTies {
  const { bases, cases, caseParties } = projection.data;
  const { offsets, items } = caseParties;
  const isJoining = joiningCases(projection, input);
  const kindCodes = kindCodesOf(projection, input);
  const isNode = new Uint8Array(bases.TECHNOLOGY);
  /** The number of pairs that each entity is the higher end of; a pair counts once for each of its cases. */
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

  /** Visits the pairs in the order of the cases, since any other order takes several times as long to read. */
  function eachPair(visit: (lower: number, higher: number) => void): void {
    for (let number = 0; number < cases; number += 1) {
      if (number % BATCH_SIZE === 0) spendOrStop(budget, BATCH_SIZE);
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

/** Returns 1 for each case that joins its parties, 0 for others. */
function joiningCases(projection: Projection, { caseMask, unsourced }: CaseTiesInput): Uint8Array {
  const { cases, confidence } = projection.data;
  const isJoining = new Uint8Array(cases);
  for (let number = 0; number < cases; number += 1) {
    if (caseMask !== null && !hasCase(caseMask, number)) continue;
    // A case with a confidence has a report, and reading the column is cheaper than reading the reports.
    const isSupported = unsourced || (confidence.codes[number] ?? 0) > 0;
    if (isSupported || projection.reportsOf(number).length > 0) isJoining[number] = 1;
  }
  return isJoining;
}

/** Returns a code for each entity's kind; 0 for entities that are not nodes. */
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
