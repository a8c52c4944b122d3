import { isEnumType, isInputObjectType } from 'graphql';
import { breakdownOrders, dimensions } from '../../model/dimensions.ts';
import { projectedFilters } from '../../model/filters.ts';
import { idKinds, recordKinds } from '../../model/kinds.ts';
import { parties } from '../../model/parties.ts';
import { storedEnums } from '../../model/values.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { checkStored } from './checkStored.ts';
import { checkTerms } from './checkTerms.ts';

/** Compares the model with schema and fragments; returns every disagreement as a sentence. */
export const checkModel = (sources: FieldSources): string[] => [
  ...checkEnums(sources),
  ...checkFilters(sources),
  ...checkStored(sources),
  ...checkTerms(sources),
];

interface EnumSource {
  readonly name: string;
  readonly file: string;
  readonly values: readonly string[];
}

const enums: readonly EnumSource[] = [
  ...Object.entries(storedEnums).map(([name, values]) => ({ name, file: 'src/model/values.ts', values })),
  { name: 'EntityKind', file: 'src/model/kinds.ts', values: recordKinds },
  { name: 'IdKind', file: 'src/model/kinds.ts', values: idKinds },
  { name: 'PartyRole', file: 'src/model/parties.ts', values: parties.map(({ role }) => role) },
  {
    name: 'BreakdownDimension',
    file: 'src/model/dimensions.ts',
    values: dimensions.map(({ name }) => name),
  },
  { name: 'BreakdownOrderField', file: 'src/model/dimensions.ts', values: breakdownOrders },
];

/** Checks that enums have the same values in the schema as in the model. */
function checkEnums({ schema }: FieldSources): string[] {
  return enums.flatMap(({ name, file, values }) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) return [`${file} has values of ${name}, which is not an enum of the schema.`];
    const inSchema = type.getValues().map((value) => value.name);
    return [
      ...values
        .filter((value) => !inSchema.includes(value))
        .map((value) => `${file} has ${name}.${value}, which the schema does not have.`),
      ...inSchema
        .filter((value) => !values.includes(value))
        .map((value) => `The schema has ${name}.${value}, which ${file} does not have.`),
    ];
  });
}

/** Checks that the schema has every case filter that the model names. */
function checkFilters({ schema }: FieldSources): string[] {
  const type = schema.getType('CaseFilter');
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const named = [
    ...projectedFilters.map((filter) => ['src/model/filters.ts', filter] as const),
    ...parties.map(({ filter }) => ['src/model/parties.ts', filter] as const),
    ...dimensions.map(({ filter }) => ['src/model/dimensions.ts', filter] as const),
  ];
  const problems = named
    .filter(([, filter]) => !(filter in fields))
    .map(([file, filter]) => `${file} names CaseFilter.${filter}, which the schema does not have.`);
  return [...new Set(problems)];
}
