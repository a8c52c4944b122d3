import { badInput } from '../../errors.ts';

const MOST_NAME = 200;

/** Reads the name of a file that is sent, from the address. Throws BAD_USER_INPUT if it is none. */
export function nameInAddress(name: unknown, example: string): string {
  if (typeof name !== 'string' || name.trim() === '' || name.length > MOST_NAME)
    throw badInput(
      `${JSON.stringify(name ?? null).slice(0, MOST_NAME)} is not the name of a file.`,
      `Send it in the address, ?name=${example}, with at most ${MOST_NAME} characters.`,
    );
  return name;
}
