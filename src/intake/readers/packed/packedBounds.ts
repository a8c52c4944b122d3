import { ExpectedError } from '../../../errors.ts';
import { defaultLimits } from '../../../limits.ts';

/** Unpacked size that any file may have, however small it is packed: text compresses well. */
const FREE_BYTES = 16 * 1024 ** 2;
/** Most bytes of a workbook's sheets: they are read into memory, at about five bytes for each. */
const WORKBOOK_BYTES = 256 * 1024 ** 2;

const tooLarge = (shown: string, what: string, limit: number, unit: string) =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `${shown} ${what} more than ${limit.toLocaleString('en')} ${unit}, the limit.`,
    'Unpack it and give the files themselves, or split it; a large sheet can be saved as "CSV UTF-8".',
  );

/** Throws LIMIT_EXCEEDED if so many bytes must not come out of a packed file. */
export function checkUnpacked(shown: string, packed: number, unpacked: number): void {
  const { unpackedBytes, unpackedRatio } = defaultLimits;
  if (unpacked > unpackedBytes) throw tooLarge(shown, 'holds', unpackedBytes, 'bytes');
  if (unpacked > Math.max(FREE_BYTES, packed * unpackedRatio))
    throw tooLarge(shown, 'expands to', unpackedRatio, 'times its size');
}

/** Throws LIMIT_EXCEEDED if an archive holds more files than allowed. */
export function checkEntries(shown: string, count: number): void {
  const { unpackedEntries } = defaultLimits;
  if (count > unpackedEntries) throw tooLarge(shown, 'holds', unpackedEntries, 'files');
}

/** Throws LIMIT_EXCEEDED if a workbook is too large to be read into memory. */
export function checkWorkbook(shown: string, unpacked: number): void {
  if (unpacked > WORKBOOK_BYTES) throw tooLarge(shown, 'has sheets of', WORKBOOK_BYTES, 'bytes');
}
