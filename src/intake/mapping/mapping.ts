import * as z from 'zod';
import { badInput } from '../../errors.ts';
import { isBuiltInName } from '../../import/package/readBatch.ts';
import { kindOfRecord, readMeaning } from './meaning.ts';

/** The version of the form of a mapping, which its file begins with. */
const VERSION = 1;

const column = z.strictObject({
  column: z.string(),
  is: z
    .string()
    .nullable()
    .refine(
      (text) => text === null || readMeaning(text) !== null,
      'must be null, or a record and a column of the model, such as "target 1.country"',
    ),
  split: z.string().min(1).max(10).optional(),
  dates: z.enum(['DMY', 'MDY']).optional(),
  missing: z.array(z.string().max(200)).max(50).optional(),
});

const table = z.strictObject({
  table: z.string(),
  header: z.enum(['row', 'none']).optional(),
  keys: z
    .record(z.string(), z.array(z.string()).min(1).max(10))
    .refine(
      (keys) => Object.keys(keys).every((record) => kindOfRecord(record) !== null),
      'must name records such as "case" or "target 1"',
    )
    .optional(),
  columns: z.array(column).max(1_000),
  constants: z
    .record(z.string(), z.string().max(4_000))
    .refine(
      (constants) => Object.keys(constants).every((text) => readMeaning(text) !== null),
      'must name columns of the model, such as "case.kind"',
    )
    .optional(),
});

const mapping = z.strictObject({
  mapping: z.literal(VERSION),
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,99}$/, 'must be lower-case letters, digits, and - . _ between them')
    .refine((name) => !isBuiltInName(name), 'must not be the name of a package that comes with the program'),
  title: z.string().max(1_000).optional(),
  synthetic: z.boolean().optional(),
  tables: z.array(table).min(1).max(100),
});

/** The meaning of each column of some tables: what `wishlist map` writes, and `wishlist import --mapping` reads. */
export type Mapping = z.infer<typeof mapping>;

/** The meaning of the columns of one table. `header` says whether a row holds the headers, `keys` has, for a record, the columns whose cells make its id. */
export type TableMapping = z.infer<typeof table>;

/** The meaning of one column; null where it has none. `split` stands between the items of a cell. */
export type ColumnMapping = z.infer<typeof column>;

const HINT = 'docs/intake.md describes the file; `wishlist map` writes one.';

/** Reads the text of a mapping's file. Throws BAD_USER_INPUT with all places that break a rule. */
export function readMapping(text: string, path: string): Mapping {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(`${path} is not JSON: ${error instanceof Error ? error.message : ''}`, HINT);
  }
  const read = mapping.safeParse(json);
  const broken = read.success
    ? read.data.tables.flatMap(brokenKeys)
    : read.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the file'}: ${message}`);
  if (read.success && broken.length === 0) return read.data;
  throw badInput(`${path} is not a mapping: ${broken.join('; ')}.`, HINT);
}

/** Returns the text of a mapping's file: a column is a line. */
export function writeMapping(mapping: Mapping): string {
  const lines = JSON.stringify(mapping, null, 2);
  const columnLine = /\{\s*"column": [^{}]*\}/g;
  return `${lines.replace(columnLine, (each) => each.replace(/\s*\n\s*/g, ' '))}\n`;
}

const brokenKeys = ({ table, keys = {}, columns }: TableMapping): string[] =>
  Object.entries(keys).flatMap(([record, names]) =>
    names
      .filter((name) => !columns.some((each) => each.column === name))
      .map((name) => `the table ${table} has no column "${name}", which is a key of ${record}`),
  );
