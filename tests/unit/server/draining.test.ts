import { expect, test } from '@jest/globals';
import { stubServer } from '../../support/stubServer.ts';

const query = { query: '{ word }' };

test('a server that is told to stop finishes its requests, refuses new ones, and ends', async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const server = await stubServer({
    answer: async () => {
      await finished;
      return { data: { word: 'brokered' } };
    },
  });
  const underWay = [server.ask(query), server.ask(query)];
  while (server.asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  const closed = server.close();
  const late = await server.ask(query);
  expect(late.status).toBe(503);
  expect(late.headers.get('retry-after')).toBe('2');
  expect(late.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_READY', retryable: true });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  finish();
  for (const each of await Promise.all(underWay)) expect(each.body.data).toEqual({ word: 'brokered' });
  await closed;
  await expect(server.ask(query)).rejects.toThrow();
});
