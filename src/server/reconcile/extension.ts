import { badInput } from '../../errors.ts';
import type { RequestLimits } from '../../limits.ts';
import type { OwnOperation } from './askOurs.ts';
import { properties, propertyById, type ReconcileProperty } from './properties.ts';
import { isObject, onlyKeys, readJson, shown } from './readJson.ts';
import { typeOfId, types } from './types.ts';

/** A query for the values of some properties of some records, read and checked. */
export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly ReconcileProperty[];
}

const example = '{"ids": ["target/pharmajet"], "properties": [{"id": "country"}]}';

/** Reads a query of the data extension as the specification lays it out. */
export function readExtension(text: unknown, limits: RequestLimits): Extension {
  const query = readJson('extend', text, example);
  onlyKeys('`extend`', query, ['ids', 'properties']);
  const { ids, properties: wanted } = query;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string'))
    throw badInput(
      `\`ids\` of \`extend\` must be a list of texts, not ${shown(ids)}.`,
      `Send one such as ${example}.`,
    );
  if (ids.length > limits.first)
    throw badInput(
      `\`extend\` has ${ids.length} ids, more than ${limits.first}.`,
      'Send them in several requests.',
    );
  if (!Array.isArray(wanted))
    throw badInput(
      `\`properties\` of \`extend\` must be a list, not ${shown(wanted)}.`,
      `Send one such as ${example}.`,
    );
  const most = properties.length;
  if (wanted.length > most)
    throw badInput(
      `\`extend\` has ${wanted.length} properties, more than there are (${most}).`,
      'Send each once.',
    );
  return { ids, properties: wanted.map(readProperty) };
}

function readProperty(written: unknown): ReconcileProperty {
  if (!isObject(written) || typeof written.id !== 'string')
    throw badInput(
      `\`extend\` has the property ${shown(written)}, without an id.`,
      'Send {"id": "country"}.',
    );
  const property = propertyById(written.id);
  if (!property)
    throw badInput(
      `\`extend\` has the property ${shown(written.id)}, which this service does not have.`,
      `The properties are ${properties.map(({ id }) => id).join(', ')}.`,
    );
  if (isObject(written.settings) && Object.keys(written.settings).length > 0)
    throw badInput(
      `\`extend\` has settings for the property ${shown(written.id)}, and properties have none here.`,
      'Leave `settings` out.',
    );
  return property;
}

/** The records in the order of their ids, each with the fields of the wanted properties. */
interface ExtensionData {
  readonly nodes: readonly (Readonly<Record<string, unknown>> | null)[];
}

/** Returns the operation that reads the values. */
export function extensionOperation({ ids, properties: wanted }: Extension): OwnOperation<ExtensionData> {
  const selections = types.flatMap(({ id, name }) => {
    const of = new Set(wanted.filter(({ kinds }) => kinds.includes(id)).map(({ select }) => select(id)));
    return of.size > 0 ? [`... on ${name} { ${[...of].join(' ')} }`] : [];
  });
  return {
    query: `query ReconcileExtend($ids: [ID!]!) {\n  nodes(ids: $ids) { id ${selections.join(' ')} }\n}`,
    variables: { ids },
  };
}

/** Returns the values of each record, from the answer to that operation; a text that is not the id of a record has none. */
export function extensionOf({ ids, properties: wanted }: Extension, { nodes }: ExtensionData) {
  return {
    meta: wanted.map(({ id, name, valueKind }) => ({
      id,
      name,
      ...(valueKind ? { type: types.find((type) => type.id === valueKind) } : {}),
    })),
    rows: Object.fromEntries(ids.map((id, index) => [id, valuesOf(id, nodes[index] ?? null, wanted)])),
  };
}

function valuesOf(
  id: string,
  record: Readonly<Record<string, unknown>> | null,
  wanted: readonly ReconcileProperty[],
) {
  const kind = typeOfId(id)?.id;
  return Object.fromEntries(
    wanted.map((property) => [
      property.id,
      record && kind && property.kinds.includes(kind) ? property.read(record, kind) : [],
    ]),
  );
}
