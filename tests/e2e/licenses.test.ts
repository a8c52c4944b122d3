import { expect, test } from '@jest/globals';
import { sharedServer } from '../support/askServer.ts';

test('/licenses.md lists the licence of every package that the pages ship', async () => {
  const server = await sharedServer();
  const response = await fetch(`${server.url}/licenses.md`);
  expect(response.status).toBe(200);
  const text = await response.text();
  expect(text).toContain('SIL Open Font License, Version 1.1');
  for (const name of [
    '@fontsource-variable/inter',
    '@fontsource-variable/noto-sans-sc',
    'react',
    '@mantine/core',
    'd3-force',
    'd3-quadtree',
    'fflate',
    'graphiql',
    'monaco-editor',
  ])
    expect(text).toMatch(new RegExp(`^#+ .*${name}\\b`, 'm'));
});
