import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../errors.ts';
import type { Problem } from './problem.ts';
import { type DataPackage, isTable, readPackage } from './readPackage.ts';

/** The packages that every graph stands on: the countries, and the posts with the taxonomy. */
export const builtIn: readonly string[] = ['countries', 'posts'].map((name) =>
  fileURLToPath(new URL(`../../data/${name}`, import.meta.url)),
);

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The folder itself, or, where it is none of a dataset but holds such (as an export does), these; reports what else it holds. */
async function datasetsIn(directory: string, report: (problem: Problem) => void): Promise<string[]> {
  if (await exists(join(directory, 'datapackage.json'))) return [directory];
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const inside: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) ((await exists(join(path, 'datapackage.json'))) ? inside : others).push(path);
    else if (isTable(entry.name)) others.push(path);
  }
  if (inside.length === 0) return [directory];
  for (const path of others.sort())
    report({
      severity: 'warning',
      file: path,
      rule: 'is no dataset, beside others that are; it is left out',
      remedy:
        'A dataset is a folder with a datapackage.json beside its CSV files. Make it one, or take it away.',
    });
  return inside.sort();
}

/** Reads the descriptions of the packages of one batch, the built-in ones first where `wanted` says that they are needed too. */
export async function readBatch(
  directories: readonly string[],
  wanted: (name: string) => boolean,
  report: (problem: Problem) => void,
): Promise<DataPackage[]> {
  const packages: DataPackage[] = [];
  for (const directory of directories) {
    for (const each of await datasetsIn(directory, report)) packages.push(await readPackage(each, report));
  }
  const seen = new Map<string, DataPackage>();
  for (const each of packages) {
    const twin = seen.get(each.name);
    if (twin)
      throw badInput(
        `${twin.directory} and ${each.directory} are both named ${each.name}.`,
        'Give one of them another name in its datapackage.json, or import only one.',
      );
    seen.set(each.name, each);
  }
  const first: DataPackage[] = [];
  for (const directory of builtIn) {
    if (!(await exists(join(directory, 'datapackage.json')))) continue;
    const each = await readPackage(directory, () => undefined);
    if (!seen.has(each.name) && wanted(each.name)) first.push(each);
  }
  return [...first, ...packages];
}
