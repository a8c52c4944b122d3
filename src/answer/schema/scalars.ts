import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { type PartialDate, parsePartialDate } from '../../text/partialDate.ts';

const refuse = (value: unknown, rule: string) =>
  new GraphQLError(`${(JSON.stringify(value) ?? String(value)).slice(0, 120)} is not a date: ${rule}.`, {
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
    parseLiteral: (node) => parseNode(node, parse),
  });

/** The value of a literal; where it is wrong the error names its place, as for all other values. */
function parseNode(node: ValueNode, parse: (value: unknown) => unknown): unknown {
  try {
    return parse(valueFromASTUntyped(node));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
  }
}

/** A bound on a date becomes `{text, first, last}`: what was written, and its first and last day. */
export const partialDateScalar = scalar('PartialDate', readPartialDate);

/** A day stays the text it is. */
export const dateScalar = scalar('Date', readDay);
