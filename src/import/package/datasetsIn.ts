import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../report/problem.ts';
import { isTable } from './readPackage.ts';

/** True if a folder has a `datapackage.json`. */
export const isDataset = (directory: string): Promise<boolean> =>
  access(join(directory, 'datapackage.json')).then(
    () => true,
    () => false,
  );

/** Returns the folder itself, or the datasets in it if it is a folder of datasets, such as an export. Reports tables and folders beside them. */
export async function datasetsIn(directory: string, report: (problem: Problem) => void): Promise<string[]> {
  if (await isDataset(directory)) return [directory];
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  const inside: string[] = [];
  const others: string[] = [];
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) ((await isDataset(path)) ? inside : others).push(path);
    else if (isTable(entry.name)) others.push(path);
  }
  if (inside.length === 0) return [directory];
  for (const path of others.sort())
    report({
      severity: 'warning',
      file: path,
      rule: 'is not a dataset, unlike folders beside it; it is ignored',
      remedy:
        'A dataset is a folder with a datapackage.json beside its CSV files. Make it one, or remove it.',
    });
  return inside.sort();
}
