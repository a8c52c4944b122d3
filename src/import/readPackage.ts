import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, join, normalize } from 'node:path';
import * as z from 'zod';
import { badInput } from '../errors.ts';
import type { DatasetFile } from './columns.ts';
import { datasetFiles } from './datasetFiles.ts';
import type { Problem } from './problem.ts';

/** One CSV file of a package: `path` to open, `shown` to name it to people. */
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
  /** Each `title <path>`, or one of the two. */
  readonly sources: readonly string[];
  /** Null where the package does not say. */
  readonly synthetic: boolean | null;
  readonly directory: string;
  readonly files: readonly PackageFile[];
}

const described = z.object({
  name: z.string().optional(),
  title: z.string().optional(),
  path: z.string().optional(),
});
const descriptorShape = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower-case letters, digits, and - . _ between them'),
  title: z.string().max(1000).optional(),
  synthetic: z.boolean('must be true or false').optional(),
  licenses: z.array(described).optional(),
  sources: z.array(described).optional(),
  resources: z.array(z.object({ name: z.string(), path: z.string('must be one path') })).optional(),
});

type Descriptor = z.infer<typeof descriptorShape>;

const hint = 'A dataset is a folder with a datapackage.json beside its CSV files.';

async function readDescriptor(directory: string): Promise<Descriptor> {
  const path = join(directory, 'datapackage.json');
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw badInput(
      error.code === 'ENOENT'
        ? `${directory} has no datapackage.json.`
        : `${path} cannot be read (${error.code}).`,
      hint,
    );
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`, hint);
  }
  const read = descriptorShape.safeParse(json);
  if (read.success) return read.data;
  const broken = read.error.issues.map(
    ({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`,
  );
  throw badInput(`${path} does not describe a dataset: ${broken.join('; ')}.`, hint);
}

/** Where each known file stands: where the resources say, else under its own name. */
function places(descriptor: Descriptor, directory: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, path } of descriptor.resources ?? []) {
    const plain = normalize(path);
    if (isAbsolute(plain) || plain.startsWith('..') || /^[a-z]+:\/\//i.test(path))
      throw badInput(
        `${directory}: the resource ${name} has the path ${path}.`,
        'Keep the files of a dataset inside its folder.',
      );
    const known = datasetFiles.find(({ file }) => file === `${name}.csv` || file === basename(plain));
    if (known) found.set(known.file, plain);
  }
  return found;
}

const sizeOf = async (path: string) =>
  stat(path).then(
    (found) => (found.isFile() ? found.size : null),
    () => null,
  );

/** Reads a package's description and finds its files; the rows are not read yet. */
export async function readPackage(
  directory: string,
  report: (problem: Problem) => void,
): Promise<DataPackage> {
  const descriptor = await readDescriptor(directory);
  const place = places(descriptor, directory);
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
  const used = new Set(files.map(({ path }) => basename(path)));
  for (const name of await readdir(directory)) {
    if (name.toLowerCase().endsWith('.csv') && !used.has(name))
      report({
        severity: 'warning',
        file: join(directory, name),
        rule: 'is no file of a dataset; it is left out',
        remedy: `The files are ${datasetFiles.map(({ file }) => file).join(', ')}.`,
      });
  }
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
