import type { GraphQLObjectType } from 'graphql';

/** True if a type is of records of the graph, which have an id and are filled in by it. */
export const isRecord = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some((each) => each.name === 'Node');
