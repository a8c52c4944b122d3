import { type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { isRecord } from '../schema/isRecord.ts';
import type { FieldSources } from '../sources/fieldSources.ts';

/** Returns the types whose fields statements read: all but those that only TypeScript fields return. */
export function composedTypes(sources: FieldSources): ReadonlySet<GraphQLObjectType> {
  const { schema } = sources;
  const composed = new Set<GraphQLObjectType>();
  const given = new Set<GraphQLObjectType>();
  const visit = (type: GraphQLObjectType, isComposed: boolean) => {
    const visited = isComposed ? composed : given;
    if (visited.has(type)) return;
    visited.add(type);
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      const byStatement = isComposed && sources.field(type, field.name).by !== 'typescript';
      const types = isAbstractType(below)
        ? schema.getPossibleTypes(below)
        : isObjectType(below)
          ? [below]
          : [];
      for (const each of types) visit(each, byStatement || isRecord(each));
    }
  };
  const query = schema.getQueryType();
  if (query) visit(query, true);
  return composed;
}
