import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { type InputObject, inputList, inputObject } from '../arguments/inputValues.ts';
import type { Fragment } from '../fragment/fragment.ts';
import { namesOf, write } from '../fragment/writeFragment.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { lines } from './cypherText.ts';
import type { StatementDraft } from './statementDraft.ts';

/** The conditions of a filter on a level: predicates for its pattern, and patterns of their own that the planner may start from. */
export interface Conditions {
  readonly predicates: readonly string[];
  readonly matches: readonly string[];
}

interface FilterSite {
  readonly draft: StatementDraft;
  /** The variable that the filter is about. */
  readonly subject: string;
  /** The path of the filter's value among the parameters. */
  readonly path: string;
  /** True if patterns may stand beside the level's own: not so under `or` and `not`. */
  readonly top: boolean;
}

/** Composes a coerced filter: all of its conditions must hold, and an unknown value meets none. */
export function composeWhere(
  draft: StatementDraft,
  type: GraphQLInputObjectType,
  value: unknown,
  subject: string,
  path: string,
): Conditions {
  const conditions = filter(type, inputObject(value), { draft, subject, path, top: true });
  const asPredicates = conditions.matches.slice(mostMatches).map(exists);
  return {
    predicates: [...conditions.predicates, ...asPredicates],
    matches: conditions.matches.slice(0, mostMatches),
  };
}

/** The planner's work grows steeply with the patterns it joins: the first few give it enough to start from. */
const mostMatches = 3;

const exists = (text: string) => `EXISTS { ${text.replaceAll('\n', ' ')} }`;

function filter(type: GraphQLInputObjectType, value: InputObject, site: FilterSite): Conditions {
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (part === null || part === undefined) return [];
    return [condition(type, name, part, { ...site, path: `${site.path}.${name}` })];
  });
  return {
    predicates: parts.flatMap((part) => part.predicates),
    matches: parts.flatMap((part) => part.matches),
  };
}

const predicate = (text: string): Conditions => ({ predicates: [text], matches: [] });

function condition(type: GraphQLInputObjectType, name: string, value: unknown, site: FilterSite): Conditions {
  if (name === 'and') {
    const parts = inputList(value).map((part, index) =>
      filter(type, inputObject(part), { ...site, path: `${site.path}[${index}]` }),
    );
    return {
      predicates: parts.flatMap((part) => part.predicates),
      matches: parts.flatMap((part) => part.matches),
    };
  }
  if (name === 'or') {
    const parts = inputList(value).map((part, index) =>
      filter(type, inputObject(part), { ...site, top: false, path: `${site.path}[${index}]` }),
    );
    return predicate(disjunction(parts));
  }
  if (name === 'not') {
    return predicate(
      `NOT coalesce(${conjunction(filter(type, inputObject(value), { ...site, top: false }))}, false)`,
    );
  }
  const sources = site.draft.operation.sources;
  const fragment = sources.fragment(`${type.name}.${name}`);
  const operand = getNamedType(type.getFields()[name]?.type);
  if (!isInputObjectType(operand) || !operand.name.endsWith('Filter')) {
    return predicate(writeWith(fragment, site, {}));
  }
  if ('and' in operand.getFields()) return nested(fragment, operand, inputObject(value), site);
  return operators(sources, type, name, operand, fragment, inputObject(value), site);
}

/** The planner multiplies out an OR of ANDs, which explodes: beyond a few it is written so that it is left alone. */
const mostProducts = 8;

function disjunction(parts: readonly Conditions[]): string {
  if (parts.length === 0) return 'false';
  const products = parts.reduce((product, part) => product * part.predicates.length, 1);
  const alternatives = parts.map(conjunction);
  return products <= mostProducts
    ? `(${alternatives.join(' OR ')})`
    : `any(holds IN [${alternatives.join(', ')}] WHERE holds)`;
}

const conjunction = (conditions: Conditions) =>
  conditions.predicates.length === 0 ? 'true' : `(${conditions.predicates.join(' AND ')})`;

function writeWith(
  fragment: Fragment | undefined,
  site: FilterSite,
  known: Readonly<Record<string, string>>,
  value = site.path,
): string {
  if (!fragment) throw new Error(`No fragment answers the filter at ${site.path}.`);
  const names = namesOf(site.draft.nextLevel(), { this: site.subject, ...known }, { value: `$${value}` });
  return write(fragment.body, names);
}

/**
 * A filter on joined records, as in `cases: { … }`: at least one of them matches; `isNull` asks whether there are any. Where it names them by
 * id, the pattern stands beside the level's own, so that the planner can start there.
 */
function nested(
  fragment: Fragment | undefined,
  type: GraphQLInputObjectType,
  value: InputObject,
  site: FilterSite,
): Conditions {
  if (!fragment) throw new Error(`No fragment answers the filter at ${site.path}.`);
  const { isNull, ...tests } = value;
  const node = `node_${site.draft.nextLevel()}`;
  const inner = filter(type, tests, { ...site, subject: node, top: false });
  const pattern = writeWith(fragment, site, { node });
  const matching = lines(pattern, inner.predicates.length > 0 && joinWhere(fragment, inner.predicates));
  const absent = typeof isNull === 'boolean' ? [`${isNull ? 'NOT ' : ''}${exists(pattern)}`] : [];
  if (absent.length > 0 && inner.predicates.length === 0) return { predicates: absent, matches: [] };
  if (site.top && ('eq' in tests || 'in' in tests)) return { predicates: absent, matches: [matching] };
  return { predicates: [...absent, exists(matching)], matches: [] };
}

/** Operators on one value: of the record itself, or of the records that a pattern reaches. */
function operators(
  sources: FieldSources,
  type: GraphQLInputObjectType,
  name: string,
  operand: GraphQLInputObjectType,
  fragment: Fragment | undefined,
  value: InputObject,
  site: FilterSite,
): Conditions {
  const tests = Object.entries(value).filter(([, test]) => test !== undefined);
  const compare = (operator: string, subject: string) =>
    writeWith(sources.operator(operand.name, operator), site, { subject }, `${site.path}.${operator}`);
  if (fragment === undefined || fragment.form === 'expression') {
    const subject = fragment
      ? writeWith(fragment, site, {})
      : storedSubject(sources, type, name, operand, site);
    return { predicates: tests.map(([operator]) => compare(operator, subject)), matches: [] };
  }
  return reached(fragment, tests, compare, site);
}

/** Operators on what a pattern reaches: a named record becomes a pattern of its own, so the planner can start there; the rest `EXISTS`. */
function reached(
  fragment: Fragment,
  tests: readonly (readonly [string, unknown])[],
  compare: (operator: string, subject: string) => string,
  site: FilterSite,
): Conditions {
  const names = namesOf(site.draft.nextLevel(), { this: site.subject }, {});
  const pattern = write(fragment.body, names);
  const node = names.variable('node');
  const byId = fragment.form === 'clause';
  const subject = byId ? `${node}.id` : write(fragment.value, names);
  const absent = tests.filter(([operator]) => operator === 'isNull');
  const present = tests
    .filter(([operator]) => operator !== 'isNull')
    .map(([operator]) => compare(operator, subject));
  const known = byId ? pattern : lines(pattern, joinWhere(fragment, [`${subject} IS NOT NULL`]));
  const predicates = absent.map(([, isNull]) => (isNull === true ? `NOT ${exists(known)}` : exists(known)));
  if (present.length === 0) return { predicates, matches: [] };
  if (site.top && byId) {
    return { predicates, matches: [lines(pattern, joinWhere(fragment, present))] };
  }
  return { predicates: [...predicates, exists(lines(pattern, joinWhere(fragment, present)))], matches: [] };
}

const joinWhere = (fragment: Fragment, predicates: readonly string[]) =>
  `${fragment.ending === 'match where' ? 'AND' : 'WHERE'} ${predicates.join(' AND ')}`;

/** The subject of a filter without a file: what the field of that name answers, else the stored property. */
function storedSubject(
  sources: FieldSources,
  type: GraphQLInputObjectType,
  name: string,
  operand: GraphQLInputObjectType,
  site: FilterSite,
): string {
  const owner = sources.subjectOf(type.name);
  const fragment = owner && sources.fragmentOf(owner, name);
  if (fragment?.form === 'expression') return writeWith(fragment, site, {});
  const isDate = operand.getFields().eq?.type.toString() === 'PartialDate';
  const property = `${site.subject}.${name}`;
  return isDate ? `{first: ${property}First, last: ${property}Last}` : property;
}
