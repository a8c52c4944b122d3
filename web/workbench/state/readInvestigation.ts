import { emptyInvestigation, type Investigation } from './investigation.ts';

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasTypeOf = (value: unknown, model: unknown): boolean =>
  Array.isArray(model)
    ? Array.isArray(value)
    : isPlain(model)
      ? isPlain(value)
      : typeof value === typeof model;

/** What may stand where the model holds null. */
const nullable: Readonly<Record<string, (value: unknown) => boolean>> = {
  selected: (value) => typeof value === 'string',
  slice: (value) => isPlain(value) && typeof value.label === 'string' && isPlain(value.where),
  from: (value) => typeof value === 'string',
  to: (value) => typeof value === 'string',
  minConfidence: (value) => typeof value === 'number',
  sizedBy: (value) => typeof value === 'string',
  revision: (value) => typeof value === 'number',
};

const choices: Readonly<Record<string, readonly string[]>> = {
  tool: ['find', 'trace', 'breakdown', 'whatIf', 'notes'],
  view: ['canvas', 'table', 'chart', 'map'],
  layout: ['force', 'flow', 'rings'],
  grouping: ['none', 'country', 'area'],
};

function fill(model: Plain, given: Plain, place: string): Plain {
  return Object.fromEntries(
    Object.entries(model).map(([key, usual]) => {
      const value = given[key];
      const here = place ? `${place}.${key}` : key;
      if (value === undefined) return [key, usual];
      const fits =
        usual === null ? value === null || nullable[key]?.(value) === true : hasTypeOf(value, usual);
      const chosen = choices[key];
      if (!fits || (chosen && !chosen.includes(String(value))))
        throw new Error(`${here} cannot be ${JSON.stringify(value).slice(0, 60)}.`);
      if (key === 'notes' || !isPlain(usual) || !isPlain(value)) return [key, value];
      return [key, fill(usual, value, here)];
    }),
  );
}

const isNode = (value: unknown): boolean =>
  isPlain(value) && typeof value.id === 'string' && typeof value.label === 'string';

/** Reads an investigation from a file or an address, where what is left out is as usual; throws a sentence that names what is wrong. */
export function readInvestigation(given: unknown): Investigation {
  if (!isPlain(given)) throw new Error('This is no investigation: it must be a JSON object.');
  const read = fill(emptyInvestigation as unknown as Plain, given, '') as unknown as Investigation;
  if (!read.canvas.nodes.every(isNode))
    throw new Error('canvas.nodes must be records with an id and a label.');
  if (!Object.values(read.notes).every((note) => typeof note === 'string'))
    throw new Error('notes must be texts.');
  return read;
}

/** What differs from the usual, so that an address and a file hold no more than was done. */
export function differences(investigation: Investigation): Plain {
  const differ = (value: unknown, usual: unknown): unknown => {
    if (JSON.stringify(value) === JSON.stringify(usual)) return undefined;
    if (!isPlain(value) || !isPlain(usual)) return value;
    const parts = Object.entries(value)
      .map(([key, part]) => [key, differ(part, usual[key])] as const)
      .filter(([, part]) => part !== undefined);
    return Object.fromEntries(parts);
  };
  return (differ(investigation, emptyInvestigation) ?? {}) as Plain;
}
