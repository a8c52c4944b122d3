import type { CaseFilter } from '../../generated/schema.ts';
import type { Combinator } from './masks/columnMasks.ts';

export type Field = Exclude<keyof CaseFilter, Combinator>;

const combinators: ReadonlySet<string> = new Set(['and', 'or', 'not'] satisfies Combinator[]);

const isField = (name: string): name is Field => !combinators.has(name);

/** Returns the fields that a filter sets, without `and`, `or` and `not`. Fields unknown here are among them, so that none is ever ignored. */
export const presentFields = (where: CaseFilter): Field[] =>
  Object.entries(where).flatMap(([name, part]) =>
    isField(name) && part !== null && part !== undefined ? [name] : [],
  );
