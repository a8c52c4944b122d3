import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isObjectType,
} from 'graphql';

/** The types a connection is made of. */
export interface ConnectionTypes {
  readonly connection: GraphQLObjectType;
  readonly edge: GraphQLObjectType;
  readonly node: GraphQLObjectType | undefined;
}

/** Finds the types that a connection field is made of. */
export function typesOf(field: GraphQLField<unknown, unknown>): ConnectionTypes {
  const connection = getNamedType(field.type) as GraphQLObjectType;
  const edge = getNamedType(connection.getFields().edges?.type as GraphQLOutputType) as GraphQLObjectType;
  const node = getNamedType(edge.getFields().node?.type as GraphQLOutputType);
  return { connection, edge, node: isObjectType(node) ? node : undefined };
}
