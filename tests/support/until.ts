import { setTimeout } from 'node:timers/promises';

/** Waits until something holds, looking twenty times a second; after ten seconds it rejects with what `otherwise` says. */
export async function until(
  what: () => boolean | Promise<boolean>,
  otherwise: () => string = () => 'It did not happen within ten seconds.',
): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await what()) return;
    await setTimeout(50);
  }
  throw new Error(otherwise());
}
