import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql';
import type { TextForm } from '../../generated/schema.ts';

/** A place in the schema that takes a value: an argument or an input field. */
export type Place = GraphQLArgument | GraphQLInputField;

interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** The rules that the directives of `schema/directives.graphql` lay down for a place. */
export interface PlaceRules {
  readonly range?: Bounds;
  readonly size?: Bounds;
  /** The kinds whose ids are accepted, as `IdKind` writes them. */
  readonly kinds?: readonly string[];
  readonly form?: TextForm;
}

const known = new WeakMap<Place, PlaceRules>();

/** Returns the rules of a place, read once. */
export function placeRules(schema: GraphQLSchema, place: Place): PlaceRules {
  const read = known.get(place) ?? readRules(schema, place);
  known.set(place, read);
  return read;
}

function readRules(schema: GraphQLSchema, { astNode }: Place): PlaceRules {
  if (!astNode?.directives?.length) return {};
  const valuesOf = (name: string): Record<string, unknown> | undefined => {
    const directive = schema.getDirective(name);
    return directive ? getDirectiveValues(directive, astNode) : undefined;
  };
  const [range, size] = [boundsOf(valuesOf('range')), boundsOf(valuesOf('size'))];
  const ids = valuesOf('ids')?.of;
  const kinds = Array.isArray(ids) ? ids.map(String) : undefined;
  const form = valuesOf('form')?.of as TextForm | undefined;
  return {
    ...(range ? { range } : {}),
    ...(size ? { size } : {}),
    ...(kinds ? { kinds } : {}),
    ...(form ? { form } : {}),
  };
}

const boundsOf = (values: Record<string, unknown> | undefined): Bounds | undefined =>
  values && { from: Number(values.from), to: Number(values.to) };
