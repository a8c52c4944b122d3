import { badInput } from '../../errors.ts';
import { namedKinds, type RecordKind } from '../../model/kinds.ts';
import { shown } from './readJson.ts';

/** A type of the reconciliation service: a kind of record. */
export interface ReconcileType {
  readonly id: RecordKind;
  readonly name: string;
}

/** The types of the service: the kinds of records that have names. */
export const types: readonly ReconcileType[] = namedKinds.map((kind) => ({
  id: kind,
  name: `${kind.slice(0, 1)}${kind.slice(1).toLowerCase()}`,
}));

/** Returns a type by its id, in capital or small letters. */
export function readType(at: string, written: unknown): ReconcileType {
  const found = typeof written === 'string' && types.find(({ id }) => id === written.trim().toUpperCase());
  if (found) return found;
  throw badInput(
    `${at} is ${shown(written)}, which is not a type of this service.`,
    `The types are ${types.map(({ id }) => id).join(', ')}.`,
  );
}

/** Returns the type of a record, as its id begins with it; undefined for all other records and texts. */
export const typeOfId = (id: string): ReconcileType | undefined =>
  types.find((type) => id.toLowerCase().startsWith(`${type.id.toLowerCase()}/`));
