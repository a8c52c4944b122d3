import { EVIDENCE_VERSION } from '../../evidence/version.ts';
import type { Run } from '../../graph/graph.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { sortKeyVersion } from '../../names/sortKey.ts';
import { sortKeysOf } from './sortKeysOf.ts';
import { supportOf } from './support.ts';

/** What a record should hold by way of properties that follow from other records or from a rule of the program. */
export interface Derived {
  readonly id: string;
  /** By property; null where there is none. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Properties that the program works out itself. The dataset node keeps the version of each that its graph was stored by. */
export interface DerivedValue {
  /** Under `<name>Version` the dataset node keeps the version. */
  readonly name: string;
  readonly version: number;
  /** The kinds of record that hold it. */
  readonly kinds: readonly Kind[];
  /** Works out what these records of one kind should hold. */
  readonly valuesOf: (run: Run, ids: readonly string[], kind: Kind) => Promise<readonly Derived[]>;
}

const records = kinds.filter((kind) => kind !== 'citation');

/** All derived values that a change of the program may make stale. A further one is a further entry: an import into an empty graph stores its version, and older graphs get its values at the next start. */
export const derivedValues: readonly DerivedValue[] = [
  { name: 'evidence', version: EVIDENCE_VERSION, kinds: ['case'], valuesOf: supportOf },
  { name: 'sortKey', version: sortKeyVersion, kinds: records, valuesOf: sortKeysOf },
];

/** The version of each, as the dataset node keeps them. */
export const versionsOf = (values: readonly DerivedValue[]): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map(({ name, version }) => [`${name}Version`, version]));
