import { badInput } from '../../errors.ts';

/** Holds a numeric argument to its bounds. */
export function checkRange(name: string, value: unknown, least: number, most: number): number {
  const number = Number(value);
  if (number >= least && number <= most) return number;
  throw badInput(
    `\`${name}: ${value}\` is outside ${least} to ${most}.`,
    `Use a value from ${least} to ${most}.`,
  );
}
