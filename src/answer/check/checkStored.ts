import {
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { propertyOf } from '../../model/propertyOf.ts';
import { propertyColumns, storedProperties } from '../../model/storedProperties.ts';
import { findOrder } from '../compose/findOrder.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { composedTypes } from './composedTypes.ts';

/** Checks that fields, filters and orders without a file name a stored property, and that each property of a column can be asked for. */
export function checkStored(sources: FieldSources): string[] {
  const types = Object.values(sources.schema.getTypeMap());
  return [
    ...[...composedTypes(sources)].flatMap((type) => checkFields(sources, type)),
    ...types.filter(isInputObjectType).flatMap((type) => checkFilter(sources, type)),
    ...checkOrders(sources),
    ...checkColumns(sources),
  ];
}

const stored = (type: GraphQLObjectType, property: string): boolean | undefined =>
  storedProperties.get(type.name)?.has(property);

const unstored = (about: string, type: GraphQLObjectType, property: string) =>
  `${about} reads the property ${property}, which src/model does not store with ${type.name}.`;

function checkFields(sources: FieldSources, type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap(({ name, type: given }) => {
    if (!isLeafType(getNamedType(given)) || sources.field(type, name).by !== 'property') return [];
    return stored(type, name) === false ? [unstored(`${type.name}.${name}`, type, name)] : [];
  });
}

function checkFilter(sources: FieldSources, input: GraphQLInputObjectType): string[] {
  const about = input.name.endsWith('Filter') ? sources.subjectOf(input.name) : undefined;
  if (!about) return [];
  return Object.values(input.getFields()).flatMap(({ name }) => {
    const own = about.getFields()[name];
    if (!own || sources.fragment(`${input.name}.${name}`) || sources.fragmentOf(about, name)) return [];
    const isStored = isLeafType(getNamedType(own.type)) ? stored(about, name) : true;
    return isStored === false ? [unstored(`${input.name}.${name}`, about, name)] : [];
  });
}

/** Checks that each order of records that has no file of its own is by a field or a stored property. */
function checkOrders(sources: FieldSources): string[] {
  return Object.values(sources.schema.getTypeMap()).flatMap((type) => {
    const about = isEnumType(type) && type.name.endsWith('OrderField') && sources.subjectOf(type.name);
    const edge = about && sources.schema.getType(`${about.name}Edge`);
    if (!isEnumType(type) || !about || !isObjectType(edge)) return [];
    return type.getValues().flatMap(({ name }) => {
      try {
        const { property } = findOrder(sources, type.name, name, false, edge, about);
        return property !== undefined && stored(about, property) === false
          ? [unstored(`${type.name}.${name}`, about, property)]
          : [];
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
  });
}

/** Checks that the property of each column is a field of its type, or is read by a file of `cypher/`. */
function checkColumns(sources: FieldSources): string[] {
  const read = new Set<string>();
  for (const { body, value } of sources.files.fragments.values()) {
    const texts = [...body, ...value].map(({ text }) => text);
    texts.forEach((text, index) => {
      if (texts[index - 1] === '.') read.add(text);
    });
  }
  return datasetFiles.flatMap((file) => {
    const type = sources.schema.getType(file.label);
    const fields = isObjectType(type) ? type.getFields() : {};
    return propertyColumns(file).flatMap((column) => {
      const property = propertyOf(column.name);
      return property in fields || read.has(property)
        ? []
        : [`The column ${column.name} of ${file.file} is stored, but no field of ${file.label} gives it.`];
    });
  });
}
