import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  print,
} from 'graphql';
import { writeCursor } from '../../../../src/answer/compose/cursor.ts';
import type { Choose } from './choose.ts';
import { orderName } from './fields.ts';
import type { Pools } from './pools.ts';
import { randomValue } from './randomValue.ts';

export interface RandomOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Percentage of optional arguments that are given. */
const likely: Readonly<Record<string, number>> = { after: 12, where: 30, first: 50 };

/** A search's scores are the index's own; what the projection answers has its own oracles (`tests/integration/projection`). */
export const comparedElsewhere: ReadonlySet<string> = new Set([
  'search',
  'match',
  'duplicates',
  'projection',
  'breakdown',
  'paths',
  'reach',
  'cut',
  'network',
  'significance',
  'whatIf',
  'removalPlan',
  'fragility',
  'ifWrong',
  'funnel',
  'figures',
]);

type Composite = GraphQLObjectType | GraphQLInterfaceType;

type Field = GraphQLField<unknown, unknown>;

/**
 * Makes a random valid operation: selections down to a depth, arguments within their bounds, aliases, variables, fragments, directives. Where a
 * type has fields that are preferred, no others are selected beside its leaves.
 */
export function randomOperation(
  choose: Choose,
  schema: GraphQLSchema,
  pools: Pools,
  preferred: (field: Field) => boolean = () => false,
): RandomOperation {
  return new OperationBuilder(choose, schema, pools, preferred).build();
}

class OperationBuilder {
  private readonly choose: Choose;
  private readonly schema: GraphQLSchema;
  private readonly pools: Pools;
  private readonly preferred: (field: Field) => boolean;
  private readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: string[] = [];
  private names = 0;

  constructor(choose: Choose, schema: GraphQLSchema, pools: Pools, preferred: (field: Field) => boolean) {
    this.preferred = preferred;
    this.choose = choose;
    this.schema = schema;
    this.pools = pools;
  }

  build(): RandomOperation {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const roots = Object.values(query.getFields()).filter(({ name }) => !comparedElsewhere.has(name));
    const selections = this.choose.some(roots, 1, 2).map((field) => this.field(query, field, 4));
    const variables = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    const query_ = `query Random${variables} {\n  ${selections.join('\n  ')}\n}\n${this.fragments.join('\n')}`;
    return { query: query_, variables: this.variables };
  }

  private name(prefix: string): string {
    this.names += 1;
    return `${prefix}${this.names}`;
  }

  /** A selection below a composite value; under an interface, one for each of several kinds. */
  private selection(type: Composite, depth: number): string {
    const { choose } = this;
    const leaves = Object.values(type.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
    const all = Object.values(type.getFields()).filter(
      ({ name, type: of }) => !isLeafType(getNamedType(of)) && !comparedElsewhere.has(name),
    );
    const preferred = all.filter(this.preferred);
    const parts = preferred.length > 0 ? preferred : all;
    const chosen = [
      ...(leaves.length > 0 ? choose.some(leaves, 1, 3) : []),
      ...(depth > 0 && parts.length > 0
        ? choose.some(parts, depth > 2 || leaves.length === 0 ? 1 : 0, 2)
        : []),
    ];
    const selections = chosen.map((field) => this.wrapped(type, this.field(type, field, depth - 1)));
    if (chosen.length === 0 || choose.chance(15)) selections.push('__typename');
    if (isInterfaceType(type) && depth > 0) {
      for (const possible of choose.some(this.schema.getPossibleTypes(type), 0, 2))
        selections.push(`... on ${possible.name} ${this.selection(possible, depth - 1)}`);
    }
    return `{ ${selections.join(' ')} }`;
  }

  /** Sometimes a field stands in a fragment, named or inline. */
  private wrapped(type: Composite, selection: string): string {
    const { choose } = this;
    if (choose.chance(10)) return `... on ${type.name}${this.directive()} { ${selection} }`;
    if (choose.chance(5)) return `...${this.directive()} { ${selection} }`;
    if (!choose.chance(10)) return selection;
    const name = this.name('Part');
    this.fragments.push(`fragment ${name} on ${type.name} { ${selection} }`);
    return `...${name}${this.directive()}`;
  }

  private directive(): string {
    const { choose } = this;
    if (!choose.chance(15)) return '';
    const name = choose.from(['include', 'skip']);
    const value = choose.chance(name === 'include' ? 70 : 30);
    if (choose.chance(50)) return ` @${name}(if: ${value})`;
    return ` @${name}(if: $${this.variable('Boolean!', value)})`;
  }

  private variable(type: string, value: unknown, standard?: string): string {
    const name = this.name('v');
    this.definitions.push(`$${name}: ${type}${standard === undefined ? '' : ` = ${standard}`}`);
    if (value !== undefined) this.variables[name] = value;
    return name;
  }

  private field(type: Composite, field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = this.argumentsOf(type, field);
    const named = getNamedType(field.type);
    const rename = args !== '' || this.choose.chance(20);
    const alias = rename ? `${this.name('a')}: ` : '';
    const below = isObjectType(named) || isInterfaceType(named) ? ` ${this.selectionOf(named, depth)}` : '';
    return `${alias}${field.name}${args}${this.directive()}${below}`;
  }

  /** The levels of a connection count as one, so that depth is that of the graph. */
  private selectionOf(type: Composite, depth: number): string {
    if (!type.name.endsWith('Connection')) return this.selection(type, depth);
    const { choose } = this;
    const fields = type.getFields();
    const node = (of: GraphQLOutputType | undefined): string => {
      const record = of && getNamedType(of);
      if (!isObjectType(record) && !isInterfaceType(record)) return '';
      return this.selection(record, depth);
    };
    const edge = getNamedType(fields.edges?.type as GraphQLOutputType) as GraphQLObjectType;
    const edgeLeaves = Object.values(edge.getFields()).filter(({ type: of }) => isLeafType(getNamedType(of)));
    const parts: (() => string)[] = [
      () => `totalCount${this.directive()}`,
      () => `nodes${this.directive()} ${node(fields.nodes?.type)}`,
      () => {
        const leaves = choose.some(edgeLeaves, 0, 2).map(({ name }) => `${this.name('e')}: ${name}`);
        const inner =
          choose.chance(60) || leaves.length === 0 ? [`node ${node(edge.getFields().node?.type)}`] : [];
        return `${choose.chance(30) ? `${this.name('es')}: ` : ''}edges { ${[...leaves, ...inner].join(' ')} }`;
      },
      () => 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }',
      () => '__typename',
    ];
    return `{ ${choose
      .some(parts, 1, 3)
      .map((part) => part())
      .join(' ')} }`;
  }

  private argumentsOf(type: Composite, field: GraphQLField<unknown, unknown>): string {
    const { choose } = this;
    const given = field.args.flatMap((arg) => {
      const required = isNonNullType(arg.type) && arg.defaultValue === undefined;
      if (!required && !choose.chance(likely[arg.name] ?? 40)) return [];
      return [[arg, this.valueOf(type, field, arg)] as const];
    });
    const order = given.find(([arg]) => arg.name === 'orderBy')?.[1];
    const printed = given.map(([arg, value]) => {
      const fitting = arg.name === 'after' ? this.cursor(field, order) : value;
      return `${arg.name}: ${this.printed(arg, fitting)}`;
    });
    return printed.length > 0 ? `(${printed.join(', ')})` : '';
  }

  private printed(arg: GraphQLArgument, value: unknown): string {
    const { choose } = this;
    const literal = astFromValue(value, arg.type);
    if (!literal) throw new Error(`No literal for ${arg.name}.`);
    if (!choose.chance(30)) return print(literal);
    const type = String(arg.type);
    if (!choose.chance(20)) return `$${this.variable(type, value)}`;
    // A variable that is left out: its own default stands in, or that of the argument.
    if (choose.chance(50)) return `$${this.variable(type.replace(/!$/, ''), undefined, print(literal))}`;
    const optional = !isNonNullType(arg.type) || arg.defaultValue !== undefined;
    return optional && arg.name !== 'orderBy'
      ? `$${this.variable(type.replace(/!$/, ''), undefined)}`
      : `$${this.variable(type, value)}`;
  }

  private valueOf(type: Composite, field: GraphQLField<unknown, unknown>, arg: GraphQLArgument): unknown {
    const { choose, pools } = this;
    if (arg.name === 'first') return choose.from([2, 1, 3, 5, 10, 25, 0]);
    if (arg.name === 'after') return '';
    const named = getNamedType(field.type);
    if (arg.name === 'about') return randomValue(choose, pools, arg.type, arg.name);
    const record =
      arg.name === 'id' || arg.name === 'ids' ? (pools[named.name] ? named.name : 'Entity') : type.name;
    return randomValue(choose, pools, arg.type, record);
  }

  /** A cursor that this server could have written for the same order. */
  private cursor(field: GraphQLField<unknown, unknown>, order: unknown): string {
    const { choose, pools } = this;
    const own = ownCursors[getNamedType(field.type).name];
    if (own) return own;
    const standard = field.args.find(({ name }) => name === 'orderBy')?.defaultValue;
    const given = (order ?? standard ?? { field: 'ID', direction: 'ASC' }) as {
      field: string;
      direction?: string | null;
    };
    const { field: by } = given;
    const id = String(choose.from(pools.Entity ?? []));
    const fitting = (pools.cursorKey ?? []).filter((key) => fits(by, key));
    return writeCursor(orderName(given), by === 'ID' ? id : choose.from(fitting), id);
  }
}

/** Cursors of lists that are in an order of their own. */
const ownCursors: Readonly<Record<string, string>> = {
  CitationConnection: writeCursor('CITATION ASC', 'B2', 'B2'),
  ImportConnection: writeCursor('IMPORT ASC', -2, -2),
  PackageConnection: writeCursor('PACKAGE ASC', 'm', 'm'),
};

const mayBeUnknown = new Set([
  ...['PUBLISHED_ON', 'CONFIDENCE', 'GRADE', 'FIRST_ON', 'LAST_ON', 'NAME_ZH', 'TITLE_ZH', 'COUNTRY', 'CITY'],
  ...[
    'POST_KIND',
    'TARGET_KIND',
    'COMPANY_KIND',
    'REGION',
    'PROVINCE',
    'ORGANISER',
    'OPENED_ON',
    'CLOSED_ON',
  ],
  ...['PUBLISHER', 'LANGUAGE', 'URL', 'POST', 'TARGET', 'COMPANY', 'AREA'],
]);
const numbers = new Set(['GRADE', 'CASES', 'REPORTS', 'POSTS', 'TARGETS', 'COMPANIES', 'COUNTRIES']);

/** True if a list in this order can have such a key. */
function fits(order: string, key: unknown): boolean {
  if (key === null) return mayBeUnknown.has(order);
  if (numbers.has(order)) return Number.isInteger(key);
  return typeof key === (order === 'CONFIDENCE' ? 'number' : 'string');
}
