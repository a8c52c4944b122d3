import { recordKinds } from '../../../generated/model.ts';
import type { EntityKind, RecordQuery, RecordQueryVariables } from '../../../generated/operations.ts';
import { kindOf } from '../../model/kinds.ts';

type Fields = Omit<RecordQuery, 'dataset'>;

/** A record as the panel reads it. */
export type RecordNode = NonNullable<Fields[keyof Fields]>;

/** A record of one kind. */
export type RecordOfKind<Name extends RecordNode['__typename']> = Extract<
  RecordNode,
  { readonly __typename: Name }
>;

/** The flag by which the record query reads the field of a kind. */
type KindFlag = `is${Capitalize<Lowercase<EntityKind>>}`;

/** Variables of the record query: the id, and a flag for its kind. */
export function recordVariables(id: string): RecordQueryVariables {
  const kind = kindOf(id);
  const flags = recordKinds.map((each) => [
    `is${each.charAt(0)}${each.slice(1).toLowerCase()}`,
    each === kind,
  ]);
  return { id, ...(Object.fromEntries(flags) as Record<KindFlag, boolean>) };
}

/** The one record that was asked for; null where there is none. */
export function recordOf({ dataset: _, ...fields }: RecordQuery): RecordNode | null {
  return Object.values(fields).find((each) => each) ?? null;
}
