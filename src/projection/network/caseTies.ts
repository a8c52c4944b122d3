import type { Budget } from '../budget.ts';
import { type CaseMask, hasCase } from '../filter/caseMask.ts';
import type { ProjectedKind, Projection } from '../projection.ts';
import { spendOrStop } from '../spendOrStop.ts';
import { mirrored } from './mirrored.ts';
import type { Ties } from './ties.ts';

/** The kinds that can be nodes of a network. */
export const networkKinds = ['POST', 'TARGET', 'COMPANY'] as const;

export type NetworkKind = (typeof networkKinds)[number];

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

const NO_NODE = 0xffff_ffff;

/**
 * The network of entities that take part in the same cases. Its nodes are those that take part in any case that may join, tied or not; a tie
 * joins two of different kinds, as a hop of a path does, and weighs as many cases as they share.
 */
export function caseTies(projection: Projection, input: CaseTiesInput, budget: Budget): CaseTies {
  const { bases, caseParties, partyCases } = projection.data;
  const isJoining = joiningCases(projection, input);
  const kindCodes = kindCodesOf(projection, input.among);
  const { entities, nodeOf, mostTies } = nodesOf(projection, isJoining, kindCodes, budget);

  // Each tie once, in the row of its lower end.
  const offsets = new Uint32Array(entities.length + 1);
  const items = new Uint32Array(mostTies);
  const counts = new Uint32Array(mostTies);
  const shared = new Uint32Array(bases.TECHNOLOGY);
  let used = 0;
  for (let node = 0; node < entities.length; node += 1) {
    const entity = entities[node] ?? 0;
    const start = used;
    const end = partyCases.offsets[entity + 1] ?? 0;
    const firstCase = partyCases.offsets[entity] ?? 0;
    spendOrStop(budget, end - firstCase + 1);
    for (let at = firstCase; at < end; at += 1) {
      const caseNumber = partyCases.items[at] ?? 0;
      if (isJoining[caseNumber] === 0) continue;
      for (let to = (caseParties.offsets[caseNumber + 1] ?? 0) - 1; ; to -= 1) {
        const party = caseParties.items[to] ?? 0;
        if (party <= entity) break;
        if (party >= bases.TECHNOLOGY) continue;
        const code = kindCodes[party] ?? 0;
        if (code === 0 || code === kindCodes[entity]) continue;
        const before = shared[party] ?? 0;
        if (before === 0) {
          items[used] = party;
          used += 1;
        }
        shared[party] = before + 1;
      }
    }
    for (let at = start; at < used; at += 1) {
      const party = items[at] ?? 0;
      counts[at] = shared[party] ?? 0;
      shared[party] = 0;
      items[at] = nodeOf[party] ?? NO_NODE;
    }
    offsets[node + 1] = used;
  }
  return { entities, ties: mirrored(offsets, items.subarray(0, used), counts.subarray(0, used)) };
}

/** 1 for each case that joins those who take part in it. */
function joiningCases(projection: Projection, { caseMask, unsourced }: CaseTiesInput): Uint8Array {
  const { cases, confidenceCost } = projection.data;
  const isJoining = new Uint8Array(cases);
  for (let number = 0; number < cases; number += 1) {
    if (caseMask !== null && !hasCase(caseMask, number)) continue;
    // A confidence needs a report, and to look at the column is cheaper than at the reports.
    const isSupported = (confidenceCost[number] ?? -1) >= 0 || unsourced;
    if (isSupported || projection.supportingFamilies(number).length > 0) isJoining[number] = 1;
  }
  return isJoining;
}

/** A code of its own for each entity's kind, 0 for entities that are no nodes. */
function kindCodesOf(projection: Projection, among: readonly ProjectedKind[]): Uint8Array {
  const codes = new Uint8Array(projection.data.bases.TECHNOLOGY);
  among.forEach((kind, index) => {
    codes.fill(index + 1, ...projection.range(kind));
  });
  return codes;
}

function nodesOf(projection: Projection, isJoining: Uint8Array, kindCodes: Uint8Array, budget: Budget) {
  const { bases, cases, caseParties } = projection.data;
  const nodeOf = new Uint32Array(bases.TECHNOLOGY).fill(NO_NODE);
  let mostTies = 0;
  for (let number = 0; number < cases; number += 1) {
    if ((number & 4095) === 0) spendOrStop(budget, 4096);
    if (isJoining[number] === 0) continue;
    const end = caseParties.offsets[number + 1] ?? 0;
    let nodes = 0;
    for (let at = caseParties.offsets[number] ?? 0; at < end; at += 1) {
      const party = caseParties.items[at] ?? 0;
      if (party >= bases.TECHNOLOGY) break;
      if (kindCodes[party] === 0) continue;
      nodeOf[party] = 0;
      nodes += 1;
    }
    mostTies += (nodes * (nodes - 1)) / 2;
  }
  let count = 0;
  for (let entity = 0; entity < nodeOf.length; entity += 1) {
    if (nodeOf[entity] === NO_NODE) continue;
    nodeOf[entity] = count;
    count += 1;
  }
  const entities = new Uint32Array(count);
  nodeOf.forEach((node, entity) => {
    if (node !== NO_NODE) entities[node] = entity;
  });
  return { entities, nodeOf, mostTies };
}
