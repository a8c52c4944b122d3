import { badInput } from '../../../errors.ts';
import { type NoticePage, readPage } from './readPage.ts';

/** Bytes of a notice's file above which it is none, and letters of its text. */
export const MOST_NOTICE_BYTES = 20_000_000;
const MOST_LETTERS = 200_000;

/** Reads the notices of a file, which messages call by its name. Throws BAD_USER_INPUT for a file that is too large, or has no text. */
export async function readNotices(bytes: Uint8Array, file: string): Promise<NoticePage[]> {
  if (bytes.length > MOST_NOTICE_BYTES)
    throw badInput(
      `${file} has ${bytes.length} bytes; a notice has at most ${MOST_NOTICE_BYTES}.`,
      'Save the notice alone.',
    );
  const page = await readPage(bytes, file);
  if (page.text === '')
    throw badInput(`${file} has no text.`, 'Save the page again, or paste its text into a .txt file.');
  if (page.text.length > MOST_LETTERS)
    throw badInput(
      `${file} has ${page.text.length} letters; a notice has at most ${MOST_LETTERS}.`,
      'Save the notice alone.',
    );
  return [page];
}
