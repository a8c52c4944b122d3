import type { Investigation } from './investigation.ts';
import { investigationSchema } from './investigationSchema.ts';

/** An investigation read from a file or a link, with what of it had to be left out. */
export interface RepairedInvestigation {
  readonly investigation: Investigation;
  /** A line for each entry that could not be read: its place and its value. */
  readonly dropped: readonly string[];
}

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  );

/** The place of an issue that can be taken out: a missing member takes the entry with it that lacks it. */
function removable(root: unknown, path: Path): Path {
  const depth = path.length;
  return depth > 0 && valueAt(root, path) === undefined ? removable(root, path.slice(0, -1)) : path;
}

/** Later members of a list first, so that the places of the others stay true. */
const lastFirst = (a: Path, b: Path): number => {
  const at = a.findIndex((key, index) => key !== b[index]);
  const [one, other] = [a[at], b[at]];
  if (typeof one === 'number' && typeof other === 'number') return other - one;
  return b.length - a.length;
};

const lineOf = (path: Path, value: unknown): string =>
  `${path.map(String).join('.')} (${(JSON.stringify(value) ?? 'nothing').slice(0, 60)})`;

function remove(root: unknown, path: Path): string[] {
  const parent = valueAt(root, path.slice(0, -1));
  const key = path.at(-1);
  const value = valueAt(root, path);
  if (!isObject(parent) || key === undefined || value === undefined) return [];
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return [lineOf(path, value)];
}

/** Reads an investigation of any age: each entry that does not fit today's shape is left out and named, and everything else is kept. Throws where there is no object to read. */
export function repairInvestigation(given: unknown): RepairedInvestigation {
  if (!isObject(given) || Array.isArray(given))
    throw new Error('This is not an investigation: it must be a JSON object.');
  const rest = structuredClone(given);
  const dropped: string[] = [];
  for (;;) {
    const { success, data, error } = investigationSchema.safeParse(rest);
    if (success) return { investigation: data, dropped };
    const paths = error.issues.flatMap((issue): Path[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => [...issue.path, key])
        : [removable(rest, issue.path)],
    );
    const distinct = new Map(paths.map((path) => [JSON.stringify(path.map(String)), path]));
    const lines = [...distinct.values()].sort(lastFirst).flatMap((path) => remove(rest, path));
    // Every round takes something out, so that it ends.
    if (lines.length === 0) throw new Error('This investigation cannot be read.');
    dropped.push(...lines);
  }
}

/** A sentence about what was left out; null where nothing was. */
export function droppedWords(dropped: readonly string[]): string | null {
  if (dropped.length === 0) return null;
  const shown = dropped.slice(0, 5).join(', ');
  const more = dropped.length > 5 ? ` and ${dropped.length - 5} more` : '';
  return `Opened without ${dropped.length === 1 ? 'one entry that could' : `${dropped.length} entries that could`} not be read: ${shown}${more}.`;
}
