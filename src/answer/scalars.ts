import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { type PartialDate, parsePartialDate } from '../partialDate.ts';

const refuse = (value: unknown, rule: string) =>
  new GraphQLError(`${JSON.stringify(value)} is not a date: ${rule}.`, {
    extensions: { hint: 'Write a day as 2019-03-01, a month as 2019-03, a year as 2019.' },
  });

function readPartialDate(value: unknown): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : undefined;
  if (!date) throw refuse(value, 'expected a day, a month, a year or an interval in ISO 8601');
  return date;
}

function readDay(value: unknown): string {
  const date = readPartialDate(value);
  if (date.first !== date.last || date.first === null) throw refuse(value, 'expected one day in ISO 8601');
  return date.first;
}

const scalar = (name: string, parse: (value: unknown) => unknown) =>
  new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node) =>
      parse(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : null),
  });

/** A bound on a date becomes `{text, first, last}`: what was written, and its first and last day. */
export const partialDateScalar = scalar('PartialDate', readPartialDate);

/** A day stays the text it is. */
export const dateScalar = scalar('Date', readDay);
