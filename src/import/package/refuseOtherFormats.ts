import { badInput } from '../../errors.ts';
import type { Resource } from './readDescriptor.ts';

/** Format of a dataset's files as properties of a CSV dialect; other properties make no difference. */
const dialect: Readonly<Record<string, unknown>> = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  nullSequence: null,
  header: true,
  headerRows: [1],
  commentChar: null,
  commentRows: [],
};

const isUtf8 = (encoding: string) => /^utf-?8(-sig)?$/i.test(encoding);

/** Throws BAD_USER_INPUT if a resource declares a format other than the one that files are read in. */
export function refuseOtherFormats(path: string, { name, encoding, dialect: said, schema }: Resource): void {
  const refuse = (what: string, value: unknown, rule: string) => {
    throw badInput(
      `${path}: the resource ${name} has the ${what} ${JSON.stringify(value)}; ${rule}.`,
      'Save the file this way, and remove this property from the resource.',
    );
  };
  if (encoding !== undefined && !isUtf8(encoding)) refuse('encoding', encoding, 'a file must be UTF-8');
  if (typeof said === 'string') refuse('dialect', said, 'a dialect must be in the datapackage.json itself');
  for (const [key, value] of Object.entries(typeof said === 'object' ? said : {})) {
    if (key in dialect && JSON.stringify(value) !== JSON.stringify(dialect[key]))
      refuse(key, value, `a file must be read with ${JSON.stringify(dialect[key])}`);
  }
  const missing = typeof schema === 'object' ? (schema.missingValues ?? []) : [];
  const other = missing.find((value) => value !== '');
  if (other !== undefined) refuse('missing value', other, 'an unknown value must be an empty cell');
}
