import type { CaseFilter } from '../../../src/generated/schema.ts';
import { parsePartialDate } from '../../../src/text/partialDate.ts';

const dated = new Set(['date', 'publishedOn', 'occurredOn']);

/** A `where` as a client writes it, turned into what the server's scalars make of it: dates with their first and last day. */
export function coercedWhere(where: object): CaseFilter {
  const coerced = Object.entries(where).map(([name, part]) => {
    if (name === 'and' || name === 'or') return [name, part.map(coercedWhere)];
    if (name === 'not') return [name, coercedWhere(part)];
    return [name, dated.has(name) ? coercedDates(part) : part];
  });
  return Object.fromEntries(coerced);
}

const coercedDates = (filter: object) =>
  Object.fromEntries(
    Object.entries(filter).map(([name, value]) => [
      name,
      typeof value === 'string' ? parsePartialDate(value) : value,
    ]),
  );
