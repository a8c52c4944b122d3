import type { RecordQuery } from '../../generated/operations.ts';

/** A record as the panel reads it. */
export type RecordNode = Extract<NonNullable<RecordQuery['node']>, { readonly label: string }>;

/** A record of one kind. */
export type RecordOf<Name extends RecordNode['__typename']> = Extract<
  RecordNode,
  { readonly __typename: Name }
>;
