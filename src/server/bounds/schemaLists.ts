import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { perObject } from '../../perObject.ts';

interface Lengths {
  readonly all: number;
  readonly longest: number;
}

/** The length of a list of introspection; undefined for any other field. */
type SchemaListLength = (
  type: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  path: string,
) => number | undefined;

/**
 * Returns the lengths of the lists in introspection, by type and field, counted once for a schema: of all types together an average one, of a
 * single type the longest. Undefined for whatever is not about the schema.
 */
export const schemaLists = perObject((schema: GraphQLSchema): SchemaListLength => {
  const lengths = lengthsOf(schema);
  const types = Object.keys(schema.getTypeMap()).length;
  return (type, { name }, path) => {
    if (!type.name.startsWith('__')) return undefined;
    if (type.name === '__Schema') return { types, directives: schema.getDirectives().length }[name];
    const found = lengths.get(name);
    if (!found) return undefined;
    // Arguments come below fields, which were counted already.
    if (name === 'args') return Math.max(1, Math.ceil(found.all / (lengths.get('fields')?.all ?? 1)));
    return path.split('.').length === 2 ? Math.max(1, Math.ceil(found.all / types)) : found.longest;
  };
});

function lengthsOf(schema: GraphQLSchema): ReadonlyMap<string, Lengths> {
  const lengths = new Map<string, Lengths>();
  const note = (name: string, length: number) => {
    const { all, longest } = lengths.get(name) ?? { all: 0, longest: 1 };
    lengths.set(name, { all: all + length, longest: Math.max(longest, length) });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields());
      note('fields', fields.length);
      note('interfaces', type.getInterfaces().length);
      for (const { args } of fields) note('args', args.length);
    }
    if (isInterfaceType(type)) note('possibleTypes', schema.getPossibleTypes(type).length);
    if (isEnumType(type)) note('enumValues', type.getValues().length);
    if (isInputObjectType(type)) note('inputFields', Object.keys(type.getFields()).length);
  }
  return lengths;
}
