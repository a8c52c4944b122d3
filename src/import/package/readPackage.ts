import { readdir, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize, relative } from 'node:path';
import { badInput } from '../../errors.ts';
import type { DatasetFile } from '../../model/columns.ts';
import { datasetFiles } from '../../model/datasetFiles.ts';
import { nearestName } from '../../text/nearestName.ts';
import type { ReportProblem } from '../report/problem.ts';
import { type Descriptor, readDescriptor } from './readDescriptor.ts';
import { refuseOtherFormats } from './refuseOtherFormats.ts';

/** CSV file of a package; `path` opens it, `shown` names it in messages. */
export interface PackageFile {
  readonly file: DatasetFile;
  readonly path: string;
  readonly shown: string;
  readonly bytes: number;
}

export interface DataPackage {
  readonly name: string;
  readonly title: string | null;
  readonly licence: string | null;
  /** Sources, each as `title <path>`, or one of the two. */
  readonly sources: readonly string[];
  /** Null if the package does not state it. */
  readonly synthetic: boolean | null;
  readonly directory: string;
  readonly files: readonly PackageFile[];
}

const known = datasetFiles.map(({ file }) => file);

/** Returns the remedy for a file that is not part of a dataset. */
const remedyFor = (name: string) => {
  const near = nearestName(name.toLowerCase(), known, 4);
  return near
    ? `Did you mean ${near}? Rename it, or remove it.`
    : `The files are ${known.join(', ')}. Rename it to one of them, or remove it.`;
};

/** Returns the path of each dataset file that the resources list. */
function places(
  { resources = [] }: Descriptor,
  directory: string,
  report: ReportProblem,
): Map<string, string> {
  const descriptor = join(directory, 'datapackage.json');
  const found = new Map<string, string>();
  for (const each of resources) {
    const { name, path } = each;
    const plain = normalize(path);
    if (isAbsolute(plain) || plain.startsWith('..') || /^[a-z]+:\/\//i.test(path))
      throw badInput(
        `${directory}: the resource ${name} has the path ${path}.`,
        'Keep the files of a dataset inside its folder.',
      );
    const file = known.find((one) => one === `${name}.csv`) ?? known.find((one) => one === basename(plain));
    if (file === undefined) {
      report({
        severity: 'warning',
        file: descriptor,
        value: path,
        rule: `the resource ${name} is not a file of a dataset; it is ignored`,
        remedy: remedyFor(`${name}.csv`),
      });
      continue;
    }
    refuseOtherFormats(descriptor, each);
    const other = found.get(file);
    if (other !== undefined && other !== plain)
      throw badInput(
        `${descriptor}: ${other} and ${plain} are both ${file}.`,
        'Join the two files, or make a dataset of each.',
      );
    found.set(file, plain);
  }
  return found;
}

const sizeOf = async (path: string) =>
  stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );

/** True if a file is named as a table of some program. */
export const isTable = (name: string) => /\.(csv|tsv|tab|xlsx?|ods)$/i.test(name);

/** Reports every table in the folder and its subfolders that is not read. Returns their paths. */
async function leftOut(
  directory: string,
  used: ReadonlySet<string>,
  report: ReportProblem,
): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries) {
    const path = relative(directory, join(entry.parentPath, entry.name));
    if (entry.isDirectory() || !isTable(entry.name) || used.has(path)) continue;
    names.push(path);
    report({
      severity: 'warning',
      file: join(directory, path),
      rule: 'is not a file of a dataset; it is ignored',
      remedy:
        known.includes(entry.name) && path !== entry.name
          ? 'Put it beside the datapackage.json, or list it there as a resource.'
          : remedyFor(entry.name),
    });
  }
  return names;
}

/** Reads the descriptor of a package and finds its files, without reading their rows. Throws BAD_USER_INPUT if it has none. */
export async function readPackage(directory: string, report: ReportProblem): Promise<DataPackage> {
  const descriptor = await readDescriptor(directory);
  const place = places(descriptor, directory, report);
  const files: PackageFile[] = [];
  for (const file of datasetFiles) {
    const listed = place.get(file.file);
    const path = join(directory, listed ?? file.file);
    const bytes = await sizeOf(path);
    if (bytes !== null) files.push({ file, path, shown: path, bytes });
    else if (listed)
      report({
        severity: 'error',
        file: join(directory, 'datapackage.json'),
        value: listed,
        rule: 'a resource must be a file of the folder',
        remedy: `Add ${listed}, or take it out of the resources.`,
      });
  }
  const read = new Set(files.map(({ path }) => relative(directory, path)));
  const others = await leftOut(directory, read, report);
  if (files.length === 0)
    throw badInput(
      `${directory} has nothing to read${others.length > 0 ? `: ${others.slice(0, 5).join(', ')} is not a file of a dataset` : ''}.`,
      `The files are ${known.join(', ')}.`,
    );
  return {
    name: descriptor.name,
    title: descriptor.title ?? null,
    licence:
      descriptor.licenses?.map(({ name, title }) => name ?? title).find((text) => text !== undefined) ?? null,
    sources: (descriptor.sources ?? []).map(({ title, path }) =>
      title && path ? `${title} <${path}>` : (title ?? path ?? ''),
    ),
    synthetic: descriptor.synthetic ?? null,
    directory,
    files,
  };
}
