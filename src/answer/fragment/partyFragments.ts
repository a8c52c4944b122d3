import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { type Fragment, parseFragment } from './fragment.ts';

/** A pattern from `case` to `party`, one element an entry: nodes and relationships by turns; with the conditions on it. */
interface HalfPattern {
  readonly type: string;
  readonly file: string;
  readonly elements: readonly string[];
  readonly where: string;
}

/**
 * Returns the fragments between cases and the parties to them that need no file of their own: they are joined from the patterns of
 * `cypher/parties/Type.cypher`, each of which leads from `case` to `party`. `Post.areas` goes from a post to its cases and on to their areas.
 */
export function partyFragments(schema: GraphQLSchema, patterns: ReadonlyMap<string, string>): Fragment[] {
  const halves = new Map([...patterns].map(([type, text]) => [type, readHalf(type, text)]));
  return [...halves.values()].flatMap((half) => [
    ...fieldsOf(schema, half.type).flatMap(([name, type]) => fieldOfParty(half, halves, name, type)),
    ...filtersOf(schema, half),
    ...fieldsOf(schema, 'Case').flatMap(([name, type]) =>
      nodeTypeOf(type) === half.type
        ? [
            fragment(
              'Case',
              name,
              [half],
              `Its ${name}.`,
              distinct(half, `${toParty(half, true)}${whereOf(half)}`),
            ),
          ]
        : [],
    ),
  ]);
}

function readHalf(type: string, text: string): HalfPattern {
  const [, pattern = '', where = ''] = /^MATCH (.*)(?:\n(WHERE .*))?$/m.exec(text) ?? [];
  const elements = pattern.match(/\([^)]*\)|<?-\[[^\]]*\]->?/g) ?? [];
  const file = `cypher/parties/${type}.cypher`;
  if (elements[0] !== '(case:Case)' || elements.at(-1) !== `(party:${type})`)
    throw new Error(`${file} must hold one MATCH that leads from (case:Case) to (party:${type}).`);
  return { type, file, elements, where: where.trim() };
}

function fieldOfParty(
  half: HalfPattern,
  halves: ReadonlyMap<string, HalfPattern>,
  name: string,
  type: GraphQLOutputType,
): Fragment[] {
  const word = half.type.toLowerCase();
  if (name === 'caseCount')
    return [
      fragment(
        half.type,
        name,
        [half],
        `How many cases the ${word} takes part in, each once.`,
        caseCount(half),
      ),
    ];
  if (name === 'cases') {
    const text = distinct(half, `${toCase(half, true)}${whereOf(half)}`);
    return [fragment(half.type, name, [half], `The ${word}'s cases.`, text)];
  }
  const other = edgeOf(type)
    ?.getInterfaces()
    .some((each) => each.name === 'BrokeredEdge')
    ? halves.get(nodeTypeOf(type) ?? '')
    : undefined;
  if (!other) return [];
  const comment = `The ${name} joined to the ${word} by its cases.`;
  return [
    fragment(half.type, name, [half, other], comment, `${toOther(half, other)}${whereOf(half, other)}`),
  ];
}

/** Filters keep the label of the node they lead to, so that the planner may start there. */
function filtersOf(schema: GraphQLSchema, half: HalfPattern): Fragment[] {
  const inputs = [
    { type: `${half.type}Filter`, name: 'cases', text: `${toCase(half, false)}${whereOf(half)}` },
    {
      type: 'CaseFilter',
      name: `${half.type.charAt(0).toLowerCase()}${half.type.slice(1)}`,
      text: `${toParty(half, false)}${whereOf(half)}`,
    },
  ];
  return inputs.flatMap(({ type, name, text }) => {
    const input = schema.getType(type);
    if (!isInputObjectType(input) || !(name in input.getFields())) return [];
    return [fragment(type, name, [half], `The ${name} that the condition is about.`, text)];
  });
}

function fragment(
  type: string,
  name: string,
  halves: readonly HalfPattern[],
  comment: string,
  text: string,
): Fragment {
  const files = halves.map(({ file }) => file).join(' with ');
  return parseFragment(`${type}.${name}`, files, `// ${comment}\n${text}`);
}

/** The conditions of patterns, on a line of their own. */
function whereOf(...halves: readonly HalfPattern[]): string {
  const conditions = halves.flatMap(({ where }) => (where === '' ? [] : [where.replace(/^WHERE /, '')]));
  return conditions.length > 0 ? `\nWHERE ${conditions.join(' AND ')}` : '';
}

/** A pattern has conditions on its relationships where several of them may join the same two records. */
const distinct = ({ where }: HalfPattern, text: string): string =>
  where === '' ? text : `${text}\nWITH DISTINCT node`;

/** From a case to a party; a single relationship implies the label of its end. */
function toParty({ type, elements }: HalfPattern, implied: boolean): string {
  const end = implied && elements.length === 3 ? '(node)' : `(node:${type})`;
  return `MATCH ${['(this)', ...elements.slice(1, -1), end].join('')}`;
}

/** From a party to its cases. */
function toCase(half: HalfPattern, implied: boolean): string {
  const end = implied && half.elements.length === 3 ? '(node)' : '(node:Case)';
  return `MATCH (this)${backwards(half)}${end}`;
}

/** From a party over its cases to those of another kind. */
const toOther = (half: HalfPattern, { type, elements }: HalfPattern): string =>
  `MATCH (this)${backwards(half)}(case:Case)${elements.slice(1, -1).join('')}(node:${type})`;

/** The number of relationships is stored with a node; a case that several of them lead to must be counted once. */
const caseCount = (half: HalfPattern): string =>
  half.elements.length === 3 && half.where === ''
    ? `COUNT { (this)${backwards(half)}() }`
    : `COUNT {\n  MATCH (this)${backwards(half)}(case:Case)${whereOf(half).replace('\n', '\n  ')}\n  RETURN DISTINCT case\n}`;

/** The relationships and nodes between the ends, from the party to the case. */
const backwards = ({ elements }: HalfPattern): string => elements.slice(1, -1).reverse().map(turned).join('');

const turned = (element: string): string => {
  if (element.startsWith('<-')) return `${element.slice(1)}>`;
  return element.startsWith('-') ? `<${element.slice(0, -1)}` : element;
};

const fieldsOf = (schema: GraphQLSchema, name: string): [string, GraphQLOutputType][] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()).map((field) => [field.name, field.type]) : [];
};

const edgeOf = (type: GraphQLOutputType): GraphQLObjectType | undefined => {
  const connection = getNamedType(type);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined;
  return isObjectType(edge) ? edge : undefined;
};

/** The type of the records that a field answers with: those of a connection's edges, or its own. */
const nodeTypeOf = (type: GraphQLOutputType): string | undefined =>
  getNamedType(edgeOf(type)?.getFields().node?.type ?? type)?.name;
