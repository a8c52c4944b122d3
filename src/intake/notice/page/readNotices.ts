import { badInput } from '../../../errors.ts';
import { isArchive, readArchive } from './readArchive.ts';
import { type NoticePage, readPage } from './readPage.ts';

/** Letters of the text of a notice. */
const MOST_LETTERS = 200_000;

/** Returns the most bytes that a file of notices may have: an archive holds pictures too. */
export const mostBytesOf = (file: string): number => (isArchive(file) ? 64 * 1024 ** 2 : 20_000_000);

/** Reads the notices of a file, which messages call by its name. Throws BAD_USER_INPUT for a file that is too large, or has no text. */
export async function readNotices(bytes: Uint8Array, file: string): Promise<NoticePage[]> {
  if (bytes.length > mostBytesOf(file))
    throw badInput(
      `${file} has ${bytes.length} bytes; a file of notices has at most ${mostBytesOf(file)}.`,
      'Save the notice alone.',
    );
  const pages = isArchive(file) ? await archivedPages(bytes, file) : [await readPage(bytes, file)];
  const texts = pages.filter(({ text }) => text !== '');
  if (texts.length === 0)
    throw badInput(`${file} has no text.`, 'Save the page again, or paste its text into a .txt file.');
  for (const { text, url } of texts)
    if (text.length > MOST_LETTERS)
      throw badInput(
        `${isArchive(file) ? `${url} in ${file}` : file} has ${text.length} letters; a notice has at most ${MOST_LETTERS}.`,
        'Save the notice alone.',
      );
  return texts;
}

/** A page that was fetched twice, and said the same, is one. */
async function archivedPages(bytes: Uint8Array, file: string): Promise<NoticePage[]> {
  const pages = new Map<string, NoticePage>();
  for (const { url, isHtml, served, bytes: own } of await readArchive(bytes, file)) {
    const page = await readPage(own, isHtml ? 'page.html' : 'page.txt', served);
    pages.set(JSON.stringify([url, page.text]), { ...page, url });
  }
  return [...pages.values()];
}
