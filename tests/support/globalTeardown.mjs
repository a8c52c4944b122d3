import { rm } from 'node:fs/promises';

/** Stops what the test files of this run shared, and removes its files. */
export default async function globalTeardown() {
  await globalThis.keeper?.stop();
  if (process.env.TEST_FOLDER) await rm(process.env.TEST_FOLDER, { recursive: true, force: true });
}
