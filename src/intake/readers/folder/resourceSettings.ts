import { badInput } from '../../../errors.ts';
import type { Resource } from '../../../import/package/readDescriptor.ts';
import type { InputSettings } from '../inputSettings.ts';

/** Properties of a dialect that a reader honours; others with these values make no difference. */
const plain: Readonly<Record<string, readonly unknown[]>> = {
  doubleQuote: [true],
  escapeChar: [null, ''],
  skipInitialSpace: [true, false],
  commentRows: [[]],
  headerJoin: [' '],
};

const isText = (value: unknown): value is string => typeof value === 'string';

/** Returns what a resource of a descriptor says about its file. Throws BAD_USER_INPUT for a property that no reader honours. */
export function resourceSettings(descriptor: string, resource: Resource): InputSettings {
  const { name, encoding, dialect, schema } = resource;
  const refuse = (what: string, value: unknown) =>
    badInput(
      `${descriptor}: the resource ${name} has the ${what} ${JSON.stringify(value)}, which is not read.`,
      'Save the file as plain CSV, and remove this property from the resource.',
    );
  if (isText(dialect)) throw refuse('dialect', dialect);
  const { csv, ...own } = dialect ?? {};
  const said: Record<string, unknown> = { ...own, ...(typeof csv === 'object' ? csv : {}) };
  for (const [key, allowed] of Object.entries(plain))
    if (key in said && !allowed.some((value) => JSON.stringify(value) === JSON.stringify(said[key])))
      throw refuse(key, said[key]);
  const { delimiter, quoteChar, header, headerRows, commentChar, nullSequence } = said;
  if (delimiter !== undefined && (!isText(delimiter) || delimiter.length !== 1))
    throw refuse('delimiter', delimiter);
  if (quoteChar !== undefined && quoteChar !== null && (!isText(quoteChar) || quoteChar.length > 1))
    throw refuse('quoteChar', quoteChar);
  if (Array.isArray(headerRows) && headerRows.length !== 1) throw refuse('headerRows', headerRows);
  const row: unknown = Array.isArray(headerRows) ? headerRows[0] : undefined;
  const missing = typeof schema === 'object' ? (schema.missingValues ?? []) : [];
  const texts = [...missing, nullSequence].filter(isText).filter((each) => each !== '');
  return {
    name,
    ...(encoding !== undefined && { encoding }),
    ...(isText(delimiter) && { separator: delimiter }),
    ...(quoteChar !== undefined && { quote: isText(quoteChar) && quoteChar !== '' ? quoteChar : null }),
    ...(header === false ? { header } : typeof row === 'number' && row > 1 && { header: row }),
    ...(isText(commentChar) && commentChar !== '' && { comment: commentChar }),
    ...(texts.length > 0 && { missing: texts }),
  };
}
