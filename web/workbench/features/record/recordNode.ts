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

/** Variables of the record query: the id, and a flag for its kind. */
export function recordVariables(id: string): RecordQueryVariables {
  const kind = kindOf(id);
  const is = (each: EntityKind) => each === kind;
  return {
    id,
    isPost: is('POST'),
    isTarget: is('TARGET'),
    isCompany: is('COMPANY'),
    isTechnology: is('TECHNOLOGY'),
    isArea: is('AREA'),
    isCountry: is('COUNTRY'),
    isCase: is('CASE'),
    isReport: is('REPORT'),
    isProgramme: is('PROGRAMME'),
  };
}

/** The one record that was asked for; null where there is none. */
export function recordOf({ dataset: _, ...fields }: RecordQuery): RecordNode | null {
  return Object.values(fields).find((each) => each) ?? null;
}
