import { emptyInvestigation, type Investigation } from './investigation.ts';

/** Investigation as plain values, without what is as usual. */
export type Differences = Readonly<Record<string, unknown>>;

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function differ(value: unknown, usual: unknown): unknown {
  if (JSON.stringify(value) === JSON.stringify(usual)) return undefined;
  if (!isPlainObject(value) || !isPlainObject(usual)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, part]) => [key, differ(part, usual[key])] as const)
      .filter(([, part]) => part !== undefined),
  );
}

/** The entries of an investigation that differ from an empty one, so that an address and a file hold no more than was done. */
export const differences = (investigation: Investigation): Differences =>
  Object(differ(investigation, emptyInvestigation) ?? {});
