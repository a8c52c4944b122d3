import type { NetworkMeasure } from '../../../generated/operations.ts';

/** A measure of the network as the page offers it, with its meaning in one sentence. */
export interface MeasureWords {
  readonly value: NetworkMeasure;
  readonly label: string;
  readonly says: string;
}

/** The measures that rank posts, targets and companies, in the order in which they are offered. */
export const measures: readonly MeasureWords[] = [
  { value: 'DEGREE', label: 'most partners', says: 'With how many others it appears in a case.' },
  {
    value: 'WEIGHTED_DEGREE',
    label: 'most shared cases',
    says: 'The cases that it shares with its partners, each counted once for each partner.',
  },
  {
    value: 'BETWEENNESS',
    label: 'most often between',
    says: 'The share of pairs of others whose shortest chains of cases lead through it.',
  },
  {
    value: 'PAGERANK',
    label: 'most visited',
    says: 'The share of time that a walk from case to case at random spends at it (PageRank).',
  },
  {
    value: 'CORE',
    label: 'innermost',
    says: 'The greatest k for which it belongs to a part of the network in which all have k ties.',
  },
  {
    value: 'BROKERAGE',
    label: 'most brokered pairs',
    says: 'The pairs of its partners that have no case with each other.',
  },
  {
    value: 'CONSTRAINT',
    label: 'freest to broker',
    says: 'How much its partners are tied to one another; the least come first (Burt).',
  },
  {
    value: 'COMMUNITY',
    label: 'communities',
    says: 'Parts of the network whose members are tied to one another more than chance would tie them.',
  },
];
