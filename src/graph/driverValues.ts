import neo4j from 'neo4j-driver';

/** A parameter of a statement: a JSON-like value. Whole numbers become Cypher integers, since a JavaScript number would be a float. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export type Parameters = { readonly [key: string]: Value };

/** Marks a number that must stay a float even where it is whole, such as a score or a confidence. */
export class Float {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Values on their way into the driver; `undefined` becomes null because an absent parameter is an error in Cypher. */
export function toDriver(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value === 'bigint') return neo4j.int(value);
  if (value instanceof Float) return value.value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (typeof value === 'object') {
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) out[key] = toDriver((value as Record<string, unknown>)[key]);
    return out;
  }
  return value;
}
