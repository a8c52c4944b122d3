import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Fragment } from '../fragment/fragment.ts';
import type { FieldSources } from '../sources/fieldSources.ts';

/** The fields of every connection that need no file: the composer makes them. */
const structural = new Set(['edges', 'nodes', 'pageInfo', 'totalCount', 'cursor', 'node']);

/** Checks that every coordinate has its answer and every file its coordinate; returns every disagreement as a sentence. */
export function checkCoordinates(sources: FieldSources): string[] {
  const types = Object.values(sources.schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const given = givenByTypeScript(sources);
  return [
    ...types.filter(isObjectType).flatMap((type) => (given.has(type.name) ? [] : checkObject(sources, type))),
    ...types
      .filter(isInputObjectType)
      .flatMap((type) => (type.name.endsWith('Filter') ? checkFilter(sources, type) : [])),
    ...[...sources.files.fragments.values()].flatMap((fragment) => checkFile(sources, fragment)),
    ...[...sources.files.fields.keys()].flatMap((coordinate) =>
      exists(sources, coordinate) ? [] : [`src/fields: ${coordinate} is not a field of the schema.`],
    ),
  ];
}

/** Types whose values come whole from TypeScript fields: they hold nothing of the graph themselves. */
function givenByTypeScript(sources: FieldSources): Set<string> {
  const given = new Set<string>(['PageInfo']);
  const visit = (type: GraphQLOutputType | undefined) => {
    const named = getNamedType(type);
    if (
      !isObjectType(named) ||
      given.has(named.name) ||
      named.getInterfaces().some((each) => each.name === 'Node')
    )
      return;
    given.add(named.name);
    for (const field of Object.values(named.getFields())) visit(field.type);
  };
  for (const coordinate of sources.files.fields.keys()) {
    const [type = '', field = ''] = coordinate.split('.');
    const owner = sources.schema.getType(type);
    if (isObjectType(owner)) visit(owner.getFields()[field]?.type);
  }
  return given;
}

function checkObject(sources: FieldSources, type: GraphQLObjectType): string[] {
  const composed = /(Connection|Edge)$/.test(type.name);
  return Object.values(type.getFields()).flatMap((field) => {
    if (field.name === 'cursor' && type.name.endsWith('Edge')) return checkCursor(sources, type);
    if (composed && structural.has(field.name)) return [];
    const coordinate = `${type.name}.${field.name}`;
    const answer = sources.field(type, field.name);
    const shared = sources.interfaceFragments(type, field.name);
    if (!sources.fragment(coordinate) && shared.length > 1) {
      return [
        `${coordinate} is answered by more than one interface: ${shared.map((each) => each.file).join(', ')}.`,
      ];
    }
    if (answer.by === 'typescript') return [];
    const leafField = isLeafType(getNamedType(field.type));
    if (answer.by === 'property')
      return leafField && type.name !== 'Query'
        ? []
        : [`${coordinate} has no file cypher/${type.name}/${field.name}.cypher.`];
    const { fragment } = answer;
    if (leafField && fragment.form !== 'expression') return [`${fragment.file} must hold an expression.`];
    if (!leafField && fragment.form !== 'clause')
      return [`${fragment.file} must hold clauses that bind \`node\`.`];
    if (!leafField && !fragment.variables.has('node')) return [`${fragment.file} leaves \`node\` unbound.`];
    return [];
  });
}

/** Checks that edges are identified by the ids of their nodes, or by an expression of their own. */
function checkCursor(sources: FieldSources, type: GraphQLObjectType): string[] {
  const fragment = sources.fragment(`${type.name}.cursor`);
  if (fragment) return fragment.form === 'expression' ? [] : [`${fragment.file} must hold an expression.`];
  const node = getNamedType(type.getFields().node?.type);
  const hasId = (isObjectType(node) || isInterfaceType(node)) && 'id' in node.getFields();
  return hasId || 'score' in type.getFields()
    ? []
    : [`${type.name}.cursor has no file cypher/${type.name}/cursor.cypher, and its nodes have no id.`];
}

function checkFilter(sources: FieldSources, type: GraphQLInputObjectType): string[] {
  const about = sources.subjectOf(type.name);
  return Object.values(type.getFields()).flatMap((field) => {
    if (['and', 'or', 'not'].includes(field.name)) return [];
    const operand = getNamedType(field.type);
    if (!about) {
      return sources.operator(type.name, field.name)
        ? []
        : [`${type.name}.${field.name} has no file cypher/${type.name}/${field.name}.cypher.`];
    }
    if (sources.fragment(`${type.name}.${field.name}`)) return [];
    const ownField = about.getFields()[field.name];
    const stored =
      ownField !== undefined && isLeafType(getNamedType(ownField.type)) && operand.name.endsWith('Filter');
    return stored ? [] : [`${type.name}.${field.name} has no file cypher/${type.name}/${field.name}.cypher.`];
  });
}

const writing = new Set(['CREATE', 'MERGE', 'SET', 'DELETE', 'DETACH', 'REMOVE', 'FOREACH', 'LOAD', 'DROP']);

function checkFile(sources: FieldSources, fragment: Fragment): string[] {
  const problems: string[] = [];
  if (!exists(sources, fragment.coordinate))
    problems.push(`${fragment.file} answers no coordinate of the schema.`);
  if (fragment.comment === '')
    problems.push(`${fragment.file} does not begin with a \`//\` line that says what it answers.`);
  const writes = [...fragment.body, ...fragment.value].find(
    (token) => token.kind === 'word' && writing.has(token.text),
  );
  if (writes) problems.push(`${fragment.file} writes: ${writes.text}.`);
  return problems;
}

function exists(sources: FieldSources, coordinate: string): boolean {
  const [typeName = '', name = ''] = coordinate.split('.');
  if (typeName === 'Filter' || typeName === 'OrderField') return true;
  const type = sources.schema.getType(typeName);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return name in type.getFields();
  return isEnumType(type) && typeName.endsWith('OrderField') && type.getValue(name) !== undefined;
}
