import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { admissionOf } from '../../../src/server/bounds/admission.ts';
import { stubServer } from '../../support/stubServer.ts';

const settled = async (work: Promise<unknown>) =>
  Promise.race([
    work.then(
      () => 'in',
      (error: Error) => error.message,
    ),
    setTimeout(20, 'waits'),
  ]);

test('a caller who has many under way delays another by its own turns at most, and look-ups not at all', async () => {
  const admission = admissionOf({ inFlight: 50 });
  const signal = new AbortController().signal;
  const many = Array.from({ length: 50 }, () => admission.enter('many', false, signal));
  expect(await settled(many[49] ?? Promise.resolve())).toBe('waits');
  expect(await settled(admission.enter('one', false, signal))).toBe('in');
  expect(await settled(admission.enter('many', true, signal))).toBe('in');
  expect(await settled(admission.enter('many', false, signal))).toMatch(/has 50 operations in flight/);
});

test('an operation that ends lets the next one run, and a caller that gives up stops waiting', async () => {
  const admission = admissionOf({ inFlight: 50 });
  const requests = Array.from({ length: 20 }, () => new AbortController());
  const entered = requests.map(({ signal }) => admission.enter('ann', false, signal));
  const states = await Promise.all(entered.map(settled));
  const waiting = states.indexOf('waits');
  requests[waiting]?.abort(new Error('gone'));
  expect(await settled(entered[waiting] ?? Promise.resolve())).toBe('gone');
  (await entered[0])?.();
  expect(await settled(entered[waiting + 1] ?? Promise.resolve())).toBe('in');
});

test('a caller has a number of operations under way, until their answers are read', async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const server = await stubServer({
    limits: { inFlight: 2 },
    answer: async () => {
      await gate;
      return { data: { word: 'brokered' } };
    },
  });
  const heavy = {
    query: `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: post(first: 200) { post { id } }`).join(' ')} }`,
  };
  const first = [server.ask(heavy), server.ask(heavy)];
  while (server.asked.length < 2) await setTimeout(10);
  const third = await server.ask(heavy);
  expect([third.status, third.headers.get('retry-after')]).toEqual([429, '1']);
  expect(third.body.errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', retryable: true });
  go();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
  expect((await server.ask(heavy)).status).toBe(200);
  await server.close();
});
