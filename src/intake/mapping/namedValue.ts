import type { Kind } from '../../model/kinds.ts';
import { PROGRAM } from './decisions.ts';
import type { Origin } from './outputRows.ts';
import type { NameCandidate } from './recordsOfKind.ts';

/** Resolution of a name: as an id, by a decision, as a record of the input or of the graph, as a new record, as no record; or not at all. */
export type NameResolution = 'ID' | 'DECIDED' | 'HERE' | 'GRAPH' | 'NEW' | 'NONE' | 'DOUBT';

/** A different name of the input, with what it is. */
export interface NamedValue {
  readonly kind: Kind;
  readonly value: string;
  readonly country: string;
  readonly how: NameResolution;
  /** The record; empty for NONE and DOUBT. */
  readonly id: string;
  /** True if the record is none yet: the package has to hold it, under this name. */
  readonly isNew: boolean;
  readonly newName: string;
  readonly by: string;
  /** Reason of its doubt, as a sentence without its end. */
  readonly reason: string;
  readonly candidates: readonly NameCandidate[];
  /** Places where it stands, the first twenty, and how many there are. */
  readonly places: Origin[];
  count: number;
}

/** A different name of the input, with the places where it stands. */
export interface NotedName {
  readonly kind: Kind;
  readonly value: string;
  readonly country: string;
  readonly identifiers: readonly string[];
  readonly places: Origin[];
  count: number;
}

/** Returns a noted name as it was resolved. */
export function namedValue(
  { kind, value, country, places, count }: NotedName,
  rest: Partial<NamedValue> & Pick<NamedValue, 'how'>,
): NamedValue {
  return {
    kind,
    value,
    country,
    places,
    count,
    id: '',
    isNew: false,
    newName: value,
    by: PROGRAM,
    reason: '',
    candidates: [],
    ...rest,
  };
}
