import { EVIDENCE_VERSION } from '../../evidence/version.ts';
import type { Run } from '../../graph/graph.ts';
import { type Kind, kinds, recordKinds } from '../../model/kinds.ts';
import { SORT_KEY_VERSION } from '../../names/sortKey.ts';
import { NAMES_VERSION } from '../../names/storedTokens.ts';
import type { Derived } from './derived.ts';
import { sortKeysOf } from './sortKeysOf.ts';
import { supportOf } from './support.ts';
import { tokensOf } from './tokensOf.ts';

/** Properties that the program computes. The dataset node stores the version of each that the graph was written with. */
export interface DerivedValue {
  /** Name; the dataset node stores the version as `<name>Version`. */
  readonly name: string;
  readonly version: number;
  /** Kinds of records that have these properties. */
  readonly kinds: readonly Kind[];
  /** Computes the properties of records of one kind. */
  readonly valuesOf: (run: Run, ids: readonly string[], kind: Kind) => Promise<readonly Derived[]>;
}

const records = kinds.filter((kind) => kind !== 'citation');
const searched = kinds.filter((kind) => recordKinds.some((record) => record.toLowerCase() === kind));

/** All derived values that a change of the program may make stale. To add one, add an entry: an import into an empty graph stores its version, and an older graph gets its values at the next start. */
export const derivedValues: readonly DerivedValue[] = [
  { name: 'evidence', version: EVIDENCE_VERSION, kinds: ['case'], valuesOf: supportOf },
  { name: 'sortKey', version: SORT_KEY_VERSION, kinds: records, valuesOf: sortKeysOf },
  { name: 'names', version: NAMES_VERSION, kinds: searched, valuesOf: tokensOf },
];

/** Returns the versions of derived values as properties of the dataset node. */
export const versionsOf = (values: readonly DerivedValue[]): Readonly<Record<string, number>> =>
  Object.fromEntries(values.map(({ name, version }) => [`${name}Version`, version]));
