import { expect, test } from '@jest/globals';
import { sharedServer } from '../support/askServer.ts';

test('the licences of what the pages ship are told at /licenses.md, beside the scripts', async () => {
  const server = await sharedServer();
  const response = await fetch(`${server.url}/licenses.md`);
  expect(response.status).toBe(200);
  const text = await response.text();
  for (const name of ['react', '@mantine/core', 'cytoscape', 'graphiql', 'monaco-editor'])
    expect(text).toMatch(new RegExp(`^#+ .*${name}\\b`, 'm'));
});
