import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, parse } from 'graphql';
import { knownOperations } from '../../../src/server/operation/knownOperations.ts';
import { operationManifest } from '../../../web/generated/operationManifest.ts';
import * as workbench from '../../../web/generated/operations.ts';
import { stubServer } from '../../support/stubServer.ts';

test('the committed manifest is what the operations give today', async () => {
  const committed = await readFile(new URL('../../../schema/operations.json', import.meta.url), 'utf8');
  // A boolean, since Jest would print both texts: run `npm run generate` where this fails.
  expect((await operationManifest()) === committed).toBe(true);
}, 120_000);

describe('the known operations', () => {
  test('are those of the workbench and of the gallery, comments and layout aside, and the reading of the schema', async () => {
    const known = await knownOperations();
    const asked = Object.values(workbench).flatMap((each) =>
      typeof each === 'object' && 'query' in each ? [each.query] : [],
    );
    expect(asked.length).toBeGreaterThan(10);
    const folder = new URL('../../../schema/examples/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
    const gallery = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
    expect(gallery.length).toBeGreaterThan(19);
    for (const text of [...asked, ...gallery, getIntrospectionQuery({ inputValueDeprecation: true })])
      expect(known.has(parse(`# said\n${text.replaceAll('\n', '\n\n')}`))).toBe(true);
  });

  test('are no others', async () => {
    const known = await knownOperations();
    const [first = ''] = Object.values(workbench).flatMap((each) =>
      typeof each === 'object' && 'query' in each ? [each.query] : [],
    );
    for (const text of [
      '{ posts { nodes { id } } }',
      '{ __typename posts { nodes { id } } }',
      first.replace(/\w+\(first: [1-9]\d*/, (found) => `${found}0`).replace('{', '{ extra: __typename '),
    ])
      expect(known.has(parse(text))).toBe(false);
  });

  test('are all that a server of known operations answers', async () => {
    const server = await stubServer({ known: { has: (document) => document.definitions.length === 1 } });
    expect((await server.ask({ query: '{ word }' })).status).toBe(200);
    const { status, body } = await server.ask({ query: '{ ...A } fragment A on Query { word }' });
    await server.close();
    expect(status).toBe(403);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', retryable: false });
    expect(server.asked).toHaveLength(1);
  });
});
