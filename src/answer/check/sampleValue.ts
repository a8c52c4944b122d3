import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from 'graphql';

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  PartialDate: { text: '2019', first: '2019-01-01', last: '2019-12-31' },
  Date: '2019-03-01',
};

/** Returns a coerced value of an input type with every field set, except for filters within filters. */
export function sampleValue(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [sampleValue(bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name ?? null;
  if (!isInputObjectType(bare)) return scalars[String(bare)] ?? 'probe';
  const fields = Object.values(bare.getFields());
  const shown = 'and' in bare.getFields() ? fields.filter((field) => field.name === 'id') : fields;
  return Object.fromEntries(shown.map((field) => [field.name, sampleValue(field.type)]));
}
