import { badInput } from '../../errors.ts';

/** An object of JSON, whose values are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Most characters of a value that an error repeats. */
const MOST_SHOWN = 100;

/** Returns a value as an error shows it. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a parameter that is an object in JSON. */
export function readJson(parameter: string, text: unknown, example: string): JsonObject {
  if (typeof text !== 'string')
    throw badInput(`\`${parameter}\` is there more than once.`, 'Send it once, with everything in it.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badInput(`\`${parameter}\` is not JSON: ${shown(text)}.`, `Send an object such as ${example}.`);
  }
  if (!isObject(value))
    throw badInput(
      `\`${parameter}\` must be an object, not ${shown(value)}.`,
      `Send one such as ${example}.`,
    );
  return value;
}

/** Refuses keys that an object may not have. */
export function onlyKeys(at: string, object: JsonObject, keys: readonly string[]): void {
  const unknown = Object.keys(object).find((key) => !keys.includes(key));
  if (unknown !== undefined)
    throw badInput(`${at} has the unknown field ${shown(unknown)}.`, `Its fields may be ${keys.join(', ')}.`);
}
