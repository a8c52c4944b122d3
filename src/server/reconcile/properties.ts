import type { Column } from '../../model/columns.ts';
import { datasetFiles } from '../../model/datasetFiles.ts';
import type { RecordKind } from '../../model/kinds.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { types } from './types.ts';

/** A property of the reconciliation service: a column of the model, or one scheme of the identifiers. */
export interface ReconcileProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly kinds: readonly RecordKind[];
  /** The part that it plays in matching: the country and the identifiers count; everything else can only be read. */
  readonly role: 'country' | 'identifier' | 'name' | 'read';
  /** The kind of the records that are its values. */
  readonly valueKind?: RecordKind;
  /** Returns the selection, in GraphQL, by which its values are read. */
  readonly select: (kind: RecordKind) => string;
  readonly read: PropertyReader;
}

/** A value as the data extension writes it. */
export type PropertyValue =
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly id: string; readonly name: string };

/** Reads the values of a property from a record as GraphQL answered it. */
type PropertyReader = (record: Readonly<Record<string, unknown>>, kind: RecordKind) => PropertyValue[];

/** Schemes of identifiers that `match` knows by name. */
const schemes = [
  ['uscc', 'USCC', 'Unified Social Credit Code of an organisation in China.'],
  ['ror', 'ROR', 'Id in the Research Organization Registry.'],
  ['lei', 'LEI', 'Legal Entity Identifier (ISO 17442).'],
  ['wikidata', 'Wikidata', 'Item of Wikidata.'],
] as const;

/** Columns that are the id itself, or that the API returns in another form: memberships of alliances. */
const notProperties: ReadonlySet<string> = new Set([
  'id',
  'code',
  'nato_since',
  'nato_until',
  'mnna_since',
  'mnna_until',
]);

const names: ReadonlySet<string> = new Set(['name', 'name_zh']);

function columnProperties(): ReconcileProperty[] {
  const found = new Map<string, ReconcileProperty>();
  for (const { id: kind } of types)
    for (const column of columnsOf(kind)) {
      const { name } = column;
      if (notProperties.has(name)) continue;
      const before = found.get(name);
      found.set(name, before ? { ...before, kinds: [...before.kinds, kind] } : columnProperty(column, kind));
    }
  return [...found.values()];
}

const columnsOf = (kind: RecordKind): readonly Column[] =>
  datasetFiles.find((file) => file.kind === kind.toLowerCase())?.columns ?? [];

function columnProperty(column: Column, kind: RecordKind): ReconcileProperty {
  const { name, about } = column;
  const words = name.replaceAll('_', ' ');
  const only = column.cell === 'reference' && column.to.length === 1 ? column.to[0] : undefined;
  // A parent is of the kind of its record, so it differs from kind to kind.
  const valueKind = name === 'parent' ? undefined : types.find(({ id }) => id === only?.toUpperCase())?.id;
  return {
    id: name,
    name: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    description: about,
    kinds: [kind],
    role: roleOf(name),
    ...(valueKind ? { valueKind } : {}),
    ...readerOf(column),
  };
}

function roleOf(column: string): ReconcileProperty['role'] {
  if (column === 'country') return 'country';
  if (column === 'identifiers') return 'identifier';
  return names.has(column) ? 'name' : 'read';
}

function readerOf(column: Column): Pick<ReconcileProperty, 'select' | 'read'> {
  const field = propertyOf(column.name);
  if (column.cell === 'reference')
    return { select: () => `${field} { id label }`, read: (record) => entity(record[field]) };
  if (column.cell === 'aliases')
    return {
      select: () => `${field} { text }`,
      read: (record) => listed(record[field]).flatMap((alias) => texts(Reflect.get(Object(alias), 'text'))),
    };
  if (column.cell === 'decimal')
    return {
      select: () => 'location { latitude longitude }',
      read: ({ location }) => {
        const degrees: unknown = Reflect.get(Object(location), field);
        return typeof degrees === 'number' ? [{ float: degrees }] : [];
      },
    };
  if (column.name === 'kind')
    return {
      select: (kind) => kindField(kind),
      read: (record, kind) => texts(record[kindField(kind)]),
    };
  return { select: () => field, read: (record) => texts(record[field]) };
}

const kindField = (kind: RecordKind) => `${kind.toLowerCase()}Kind`;

function schemeProperties(): ReconcileProperty[] {
  const kinds = types
    .map(({ id }) => id)
    .filter((kind) => columnsOf(kind).some(({ name }) => name === 'identifiers'));
  return schemes.map(([id, name, description]) => ({
    id,
    name,
    description,
    kinds,
    role: 'identifier',
    select: () => 'identifiers',
    read: ({ identifiers }) =>
      texts(identifiers)
        .filter(({ str }) => str.toLowerCase().startsWith(`${id}:`))
        .map(({ str }) => ({ str: str.slice(id.length + 1) })),
  }));
}

/** The one property that is not a column: it is what people most often want beside a name. */
function caseCount(): ReconcileProperty {
  return {
    id: 'case_count',
    name: 'Cases',
    description: 'Number of cases that the record takes part in.',
    kinds: types.map(({ id }) => id),
    role: 'read',
    select: () => 'caseCount',
    read: ({ caseCount: count }) => (typeof count === 'number' ? [{ int: count }] : []),
  };
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

const texts = (value: unknown): { readonly str: string }[] =>
  listed(value).flatMap((each) => (typeof each === 'string' ? [{ str: each }] : []));

function entity(value: unknown): PropertyValue[] {
  const id: unknown = Reflect.get(Object(value), 'id');
  const name: unknown = Reflect.get(Object(value), 'label');
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

/** All properties, in the order of the model's columns. */
export const properties: readonly ReconcileProperty[] = [
  ...columnProperties(),
  ...schemeProperties(),
  caseCount(),
];

const byId = new Map(properties.map((property) => [property.id, property]));

/** Returns a property by its id. */
export const propertyById = (id: string): ReconcileProperty | undefined => byId.get(id.trim().toLowerCase());
