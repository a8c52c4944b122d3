import { expect, test } from '@jest/globals';
import { isInputObjectType } from 'graphql';
import { buildSchema, readSdl } from '../../../../src/answer/schema/buildSchema.ts';
import type { Field } from '../../../../src/projection/filter/presentFields.ts';
import { isTestable } from '../../../../src/projection/fragility/isTestable.ts';

test('all fields of a case filter can be tried without a report but those that ask about single citations', async () => {
  const type = buildSchema(await readSdl()).getType('CaseFilter');
  if (!isInputObjectType(type)) throw new Error('There is no CaseFilter.');
  const fields = Object.keys(type.getFields()).filter((name) => !['and', 'or', 'not'].includes(name));
  const refused = fields.filter((field) => !isTestable({ where: {}, field: field as Field, path: field }));
  // A new field of the filter: is it about the case, about its reports, or about single citations?
  expect(refused.sort()).toEqual(['postRole', 'quoteCheck', 'sectionKind']);
});
