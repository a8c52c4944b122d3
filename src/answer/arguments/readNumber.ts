import { badInput } from '../../errors.ts';
import type { PlaceRules } from './placeRules.ts';
import { showArgument } from './showArgument.ts';

/** Returns a number. Throws if it is outside the range of its place. */
export function readNumber(value: number, { range }: PlaceRules, path: string): number {
  if (!range || (value >= range.from && value <= range.to)) return value;
  const span = `${range.from} to ${range.to}`;
  throw badInput(`${showArgument(path, value)} is outside ${span}.`, `Use a value from ${span}.`);
}
