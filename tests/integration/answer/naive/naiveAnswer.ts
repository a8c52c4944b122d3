import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { type Cited, fields, gradeOf } from './fields.ts';
import { type NaiveGraph, Thing } from './naiveGraph.ts';

const isCited = (source: unknown): source is Cited =>
  typeof source === 'object' && source !== null && 'citation' in source;

function ofCitation({ citation }: Cited, name: string, graph: NaiveGraph): unknown {
  if (name === 'report') return citation.to;
  if (name === 'case') return citation.from;
  if (name === 'entity') return graph.record(citation.properties.entity);
  if (name === 'grade') return gradeOf({ citation });
  if (name === 'assertion') return citation.properties.assertion ?? 'STATED';
  // In the graphs that are compared nothing is joined.
  if (name === 'statedAs') return [];
  return citation.properties[name] ?? null;
}

/** Answers an operation over the graph in memory: graphql-js walks it, and each field is a few plain lines. */
export async function naiveAnswer(
  schema: GraphQLSchema,
  graph: NaiveGraph,
  document: DocumentNode,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const root = new Thing([], {});
  return execute({
    schema,
    document,
    rootValue: root,
    variableValues: variables,
    typeResolver: (value) => (value instanceof Thing ? value.type : undefined),
    fieldResolver: (source, args, _context, { fieldName, parentType }) => {
      const resolve = fields[parentType.name]?.[fieldName];
      if (resolve) return resolve(source, args, graph);
      if (isCited(source)) return ofCitation(source, fieldName, graph);
      if (!(source instanceof Thing)) return source[fieldName] ?? null;
      const { properties } = source;
      if (fieldName === 'label') return properties.name ?? properties.title;
      if (fieldName === 'labelZh') return properties.nameZh ?? properties.titleZh ?? null;
      return properties[fieldName] ?? null;
    },
  });
}
