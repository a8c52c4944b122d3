import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../../errors.ts';
import type { Problem } from '../report/problem.ts';
import { datasetsIn, isDataset } from './datasetsIn.ts';
import { type DataPackage, readPackage } from './readPackage.ts';

/** Folders of the built-in packages that every graph needs: the countries, and the posts with the taxonomy. */
export const builtIn: readonly string[] = ['countries', 'posts'].map((name) =>
  fileURLToPath(new URL(`../../../data/${name}`, import.meta.url)),
);

/** True if a built-in package has the name; another package of that name would replace it. */
export const isBuiltInName = (name: string): boolean => builtIn.some((each) => basename(each) === name);

/** Reads the descriptors of the packages of one batch, preceded by those built-in packages that are `wanted`. */
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
    if (!(await isDataset(directory))) continue;
    const each = await readPackage(directory, () => undefined);
    if (!seen.has(each.name) && wanted(each.name)) first.push(each);
  }
  return [...first, ...packages];
}
