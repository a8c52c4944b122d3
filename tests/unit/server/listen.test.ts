import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { listen, seeThatPortIsFree } from '../../../src/server/listen.ts';

let other: Server;
let taken: number;

beforeEach(async () => {
  other = createServer();
  await listen(other, 0, '127.0.0.1');
  const address = other.address();
  taken = address !== null && typeof address === 'object' ? address.port : 0;
});
afterEach(() => new Promise((resolve) => other.close(resolve)));

describe('a port', () => {
  test('that is taken is reported in one line, with a free one', async () => {
    const refusal = await seeThatPortIsFree(taken, '127.0.0.1').catch((error: unknown) => error);
    const { message, hint } = Object(refusal);
    expect(message).toMatch(
      new RegExp(
        `^Port ${taken} on 127\\.0\\.0\\.1 is taken: stop the program that uses it, or choose another port: PORT=\\d+ npm start$`,
      ),
    );
    expect(hint).toBe('');
    const [, advised] = /PORT=(\d+)/.exec(message) ?? [];
    await seeThatPortIsFree(Number(advised), '127.0.0.1');
  });

  test('of an address that is not of this machine, or that nobody knows, is told so', async () => {
    for (const host of ['192.0.2.1', 'no-such-host.invalid'])
      await expect(seeThatPortIsFree(0, host)).rejects.toMatchObject({
        message: expect.stringContaining(`"${host}" is not an address of this machine`),
      });
  });

  test('is left free by the check, and taken by the server', async () => {
    await new Promise((resolve) => other.close(resolve));
    await seeThatPortIsFree(taken, '127.0.0.1');
    other = createServer();
    await listen(other, taken, '127.0.0.1');
    await expect(listen(createServer(), taken, '127.0.0.1')).rejects.toMatchObject({
      message: expect.stringContaining('is taken'),
    });
  });
});
