import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildASTSchema,
  concatAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { readExample } from '../../../web/playground/readExample.ts';

const folder = new URL('../../../schema/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const sources = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
const schema = buildASTSchema(concatAST(sources.map((name) => parse(read(name)))));

const files = readdirSync(new URL('examples/', folder));
const slugs = files.filter((name) => name.endsWith('.graphql')).map((name) => name.replace('.graphql', ''));
const variablesOf = (slug: string) =>
  files.includes(`${slug}.variables.json`) ? read(`examples/${slug}.variables.json`) : '';
const operationsOf = (slug: string) =>
  parse(read(`examples/${slug}.graphql`)).definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  );

describe('the example operations', () => {
  test('are at least a dozen, numbered without a gap', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(12);
    expect(slugs.map((slug) => Number(slug.slice(0, 2)))).toEqual(slugs.map((_, index) => index + 1));
  });

  test('have no variables without an operation', () => {
    const orphans = files.filter(
      (name) => name.endsWith('.variables.json') && !slugs.includes(name.split('.')[0] ?? ''),
    );
    expect(orphans).toEqual([]);
  });

  test.each(slugs)('%s is valid, and takes exactly the variables beside it', (slug) => {
    expect(validate(schema, parse(read(`examples/${slug}.graphql`))).map(String)).toEqual([]);
    const [operation, ...others] = operationsOf(slug);
    expect(others).toEqual([]);
    const definitions = operation?.variableDefinitions ?? [];
    const given: Record<string, unknown> = JSON.parse(variablesOf(slug) || '{}');
    const { errors } = getVariableValues(schema, definitions, given);
    expect(errors?.map(String) ?? []).toEqual([]);
    expect(definitions.map(({ variable }) => variable.name.value)).toEqual(
      expect.arrayContaining(Object.keys(given)),
    );
  });

  test.each(slugs)('%s says its title and question first, and names its operation', (slug) => {
    const { title, question, query } = readExample(`${slug}.graphql`, read(`examples/${slug}.graphql`), '');
    expect(title.length).toBeGreaterThan(10);
    expect(question).toMatch(/^[A-Z].+\.$/);
    expect(query.split('\n')[2]).toMatch(/^query [A-Z]\w+/);
  });
});
