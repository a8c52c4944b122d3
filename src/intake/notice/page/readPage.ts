import PostalMime from 'postal-mime';
import { decodePage } from './decodePage.ts';
import { plainText } from './plainText.ts';
import { readHtml } from './readHtml.ts';

/** A notice as it is kept: its text, and what its file says beside it. */
export interface NoticePage {
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
}

/** Reads a notice from the bytes of a file: a text, a page (.html, .htm) or a page saved as one file (.mhtml, .mht). Nothing is fetched; `served` is the encoding that its server named. */
export async function readPage(
  bytes: Uint8Array,
  name: string,
  served: string | null = null,
): Promise<NoticePage> {
  if (/\.mht(?:ml)?$/i.test(name)) return readArchive(bytes);
  const written = decodePage(bytes, served);
  if (!/\.x?html?$/i.test(name) && !/^\s*<(?:!doctype|html|head|body|div|p|article)\b/i.test(written))
    return { text: plainText(written), title: null, url: null };
  return { ...readHtml(written), url: urlOf(written) };
}

async function readArchive(bytes: Uint8Array): Promise<NoticePage> {
  const mail = await PostalMime.parse(bytes);
  const saved = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value ?? null;
  const page = readHtml(mail.html ?? mail.text ?? '');
  return { ...page, url: saved ?? urlOf(mail.html ?? '') };
}

/** Returns the address that a saved page names itself: browsers write it in a comment, pages in a link. */
function urlOf(html: string): string | null {
  const found =
    /<!-- saved from url=\(\d+\)(https?:\S+)/i.exec(html) ??
    /<link[^>]+rel=["']?canonical["']?[^>]+href=["'](https?:[^"']+)/i.exec(html);
  return found?.[1] ?? null;
}
