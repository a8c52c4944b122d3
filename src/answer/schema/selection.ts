import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { perObject } from '../../perObject.ts';

/** The schema, fragments and coerced variables that decide which fields a selection holds. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/** The selected fields by response key; a field that is selected several times under one key has several nodes. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** Returns the fields that an operation selects of its root type. This file is the only one that uses the internals of graphql-js. */
export const rootFields = (
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  selections: SelectionSetNode,
): SelectedFields => collectFields(schema, fragments, variables, type, selections);

/** Returns the fields that the nodes of one field select of the object it answers with. */
export const fieldsBelow = (
  { schema, fragments, variables }: Selecting,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedFields => collectSubfields(schema, fragments, variables, type, [...nodes]);

/** Returns the fragments of a document by their names, collected once for a document. */
export const fragmentsOf = perObject((document: DocumentNode) => {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
});
