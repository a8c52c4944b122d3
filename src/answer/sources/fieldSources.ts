import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { Fragment } from '../fragment/fragment.ts';
import type { SearchCost, TypeScriptField } from './typeScriptField.ts';

/** The source of one field's values: a fragment, a stored property, or a TypeScript field. */
export type FieldSource =
  | { readonly by: 'fragment'; readonly fragment: Fragment }
  | { readonly by: 'property' }
  | { readonly by: 'typescript'; readonly field: TypeScriptField };

/** Everything that answers: the schema, the Cypher by coordinate, and the few fields and arguments that TypeScript answers. */
export interface SourceFiles {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, Fragment>;
  readonly fields: ReadonlyMap<string, TypeScriptField>;
  readonly searchCosts: ReadonlyMap<string, SearchCost>;
  /** Forms of argument values that fragments need, by `Type.field.argument`. */
  readonly preparations: ReadonlyMap<string, (value: unknown) => unknown>;
}

/** Finds what answers a coordinate: its own file, else the one of an interface, else a stored property. */
export class FieldSources {
  readonly files: SourceFiles;
  /** The kinds whose ids can stand in an argument, as `IdKind` names them. */
  readonly idKinds: readonly string[];
  private readonly cache = new Map<string, FieldSource>();

  constructor(files: SourceFiles) {
    this.files = files;
    const kinds = files.schema.getType('IdKind');
    this.idKinds = isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : [];
  }

  get schema(): GraphQLSchema {
    return this.files.schema;
  }

  field(type: GraphQLObjectType, name: string): FieldSource {
    const coordinate = `${type.name}.${name}`;
    const known = this.cache.get(coordinate);
    if (known) return known;
    const field = this.files.fields.get(coordinate);
    const fragment = this.fragmentOf(type, name);
    const answer: FieldSource = field
      ? { by: 'typescript', field }
      : fragment
        ? { by: 'fragment', fragment }
        : { by: 'property' };
    this.cache.set(coordinate, answer);
    return answer;
  }

  /** The type's own fragment, else the one of the interface that has it. */
  fragmentOf(type: GraphQLObjectType, name: string): Fragment | undefined {
    return this.fragment(`${type.name}.${name}`) ?? this.interfaceFragments(type, name)[0];
  }

  /** The fragments that a type's interfaces hold for a field: the start-up check refuses more than one. */
  interfaceFragments(type: GraphQLObjectType, name: string): Fragment[] {
    return type
      .getInterfaces()
      .filter((each) => name in each.getFields())
      .flatMap((each) => this.fragment(`${each.name}.${name}`) ?? []);
  }

  fragment(coordinate: string): Fragment | undefined {
    return this.files.fragments.get(coordinate);
  }

  /** Returns the arguments in the form that the field's fragment takes; `src/fields/Type/field.argument.ts` converts some of them. */
  prepared(coordinate: string, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(args).map(([name, value]) => {
        const prepare = this.files.preparations.get(`${coordinate}.${name}`);
        return [name, prepare ? prepare(value) : value];
      }),
    );
  }

  /** The predicate of a filter's operator: its own file, else the one all filters share. */
  operator(filter: string, operator: string): Fragment | undefined {
    return this.fragment(`${filter}.${operator}`) ?? this.fragment(`Filter.${operator}`);
  }

  /** The expression that records are ordered by: the order's own file, else the one all orders share. */
  order(orderField: string, value: string): Fragment | undefined {
    return this.fragment(`${orderField}.${value}`) ?? this.fragment(`OrderField.${value}`);
  }

  /** The object type that a filter or an order is about: `CaseFilter` and `CaseOrderField` are about `Case`. */
  subjectOf(input: string): GraphQLObjectType | undefined {
    const type = this.schema.getType(input.replace(/(Filter|OrderField)$/, ''));
    return isObjectType(type) ? type : undefined;
  }

  possibleTypes(name: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(name);
    if (isInterfaceType(type)) return this.schema.getPossibleTypes(type);
    return isObjectType(type) ? [type] : [];
  }
}
