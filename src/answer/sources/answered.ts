import type { Entity } from '../../generated/schema.ts';

/** A value, or a promise of it. */
export type Awaitable<T> = T | Promise<T>;

/**
 * A value of a type of the schema, as a TypeScript field returns it. A record of the graph is given by its id and filled in by one composed
 * statement. An object has its fields by name; a field that is a function is called with its own arguments.
 */
export type Answered<T> = T extends null
  ? null | undefined
  : T extends Entity
    ? { readonly id: string }
    : T extends readonly (infer Item)[]
      ? readonly Answered<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]: AnsweredField<T[Name]> }
        : T;

type AnsweredField<T> = Awaitable<Answered<T>> | ((args: never) => Awaitable<Answered<T>>);
