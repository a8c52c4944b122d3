import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isProven, keepProof } from '../../../src/answer/check/proof.ts';

test('a proof is found where it was kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proof-'));
  await keepProof(join(folder, 'new'), 'answers-1');
  expect(await isProven(join(folder, 'new'), 'answers-1')).toBe(true);
  expect(await isProven(join(folder, 'new'), 'answers-2')).toBe(false);
  await rm(folder, { recursive: true });
});

test('a program that cannot write its proof starts all the same, and checks again at the next start', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'proof-'));
  await writeFile(join(folder, 'file'), '');
  const nowhere = join(folder, 'file', 'home');
  await keepProof(nowhere, 'answers-1');
  expect(await isProven(nowhere, 'answers-1')).toBe(false);
  await rm(folder, { recursive: true });
});
