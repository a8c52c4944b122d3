import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { badInput } from '../../errors.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { CellProblem } from '../report/problem.ts';
import { cellText } from '../rows/cellText.ts';

/** True if a text is one line without control characters and characters that cannot be seen. */
function isPlain(text: string): boolean {
  let odd = /[\r\n]/.test(text);
  const read = cellText(text, () => {
    odd = true;
  });
  return !odd && !(read instanceof CellProblem);
}

const plainLine = z
  .string()
  .max(1000)
  .refine(isPlain, 'must not hold line ends or characters that cannot be seen');

const described = z.object({
  name: plainLine.optional(),
  title: plainLine.optional(),
  path: plainLine.optional(),
});

const resource = z.object({
  name: z.string(),
  path: z.string('must be one path'),
  encoding: z.string().optional(),
  dialect: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
  schema: z.union([z.string(), z.object({ missingValues: z.array(z.unknown()).optional() })]).optional(),
});

const descriptor = z.object({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower-case letters, digits, and - . _ between them'),
  title: plainLine.optional(),
  synthetic: z.boolean('must be true or false').optional(),
  licenses: z.array(described).optional(),
  sources: z.array(described).optional(),
  resources: z.array(resource).optional(),
});

/** The parts of a `datapackage.json` that are read. */
export type Descriptor = z.infer<typeof descriptor>;
/** A file of a data package, as its descriptor lists it. */
export type Resource = z.infer<typeof resource>;

const DATASET_HINT = 'A dataset is a folder with a datapackage.json beside its CSV files.';

async function textOf(directory: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error);
    const found = await stat(directory).catch(() => null);
    if (found === null) throw badInput(`${directory} does not exist.`, DATASET_HINT);
    if (!found.isDirectory()) throw badInput(`${directory} is a file, not a folder.`, DATASET_HINT);
    throw badInput(
      code === 'ENOENT' ? `${directory} has no datapackage.json.` : `${path} cannot be read (${code}).`,
      DATASET_HINT,
    );
  }
}

/** Reads the `datapackage.json` of a folder. Throws BAD_USER_INPUT if there is none, or if it does not describe a dataset. */
export async function readDescriptor(directory: string): Promise<Descriptor> {
  const path = join(directory, 'datapackage.json');
  const text = await textOf(directory, path);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`, DATASET_HINT);
  }
  const read = descriptor.safeParse(json);
  if (read.success) return read.data;
  const broken = read.error.issues.map(
    ({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`,
  );
  throw badInput(`${path} does not describe a dataset: ${broken.join('; ')}.`, DATASET_HINT);
}
