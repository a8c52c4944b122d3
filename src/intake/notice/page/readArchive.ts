import { WARCParser, type WARCRecord } from 'warcio';
import { badInput, ExpectedError } from '../../../errors.ts';
import type { InputFile } from '../../readers/inputFile.ts';
import { gunzipped } from '../../readers/packed/gunzipped.ts';
import { openZip } from '../../readers/packed/openZip.ts';

/** A page of an archive, in the bytes that a server sent. */
export interface ArchivedPage {
  readonly url: string;
  readonly isHtml: boolean;
  /** The encoding that the server named; null if it named none. */
  readonly served: string | null;
  readonly bytes: Uint8Array;
}

/** Pages of one archive, and bytes of one page. */
const MOST_PAGES = 100;
const MOST_PAGE_BYTES = 20_000_000;

/** True for the name of a web archive. */
export const isArchive = (name: string): boolean => /\.(?:warc(?:\.gz)?|wacz)$/i.test(name);

/** Reads the pages of a web archive (WARC, also gzipped, or WACZ); pictures, scripts and redirections are passed over. Throws LIMIT_EXCEEDED for one that holds too much. */
export async function readArchive(bytes: Uint8Array, name: string): Promise<ArchivedPage[]> {
  const pages: ArchivedPage[] = [];
  try {
    for (const file of await recordFiles(bytes, name))
      for await (const record of WARCParser.iterRecords(file.open())) {
        const type = typeOf(record);
        const isHtml = kindOf(record, type);
        if (isHtml === null) continue;
        if (pages.length >= MOST_PAGES) throw tooMuch(name, 'pages', MOST_PAGES);
        const served = /;\s*charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? null;
        pages.push({
          url: record.warcTargetURI ?? '',
          isHtml,
          served,
          bytes: await bytesOf(record, name),
        });
      }
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw badInput(
      `${name} is not a web archive that can be read (${error instanceof Error ? error.message : String(error)}).`,
      'Check that it was copied whole, or save the pages as .html.',
    );
  }
  return pages;
}

/** The files with records: the archive itself, or those within a WACZ. */
async function recordFiles(bytes: Uint8Array, name: string): Promise<InputFile[]> {
  const own = {
    shown: name,
    name,
    path: null,
    async *open() {
      yield bytes;
    },
  };
  const files = /\.wacz$/i.test(name)
    ? (await openZip(Buffer.from(bytes), name)).filter(({ path }) => /\.warc(?:\.gz)?$/i.test(path))
    : [{ path: name, file: own }];
  return files.map(({ path, file }) => (/\.gz$/i.test(path) ? gunzipped(file) : file));
}

/** Returns whether a record is a page in HTML or in plain text, or null for what is no page. */
function kindOf({ warcType, httpHeaders, warcTargetURI }: WARCRecord, type: string): boolean | null {
  if (!/^https?:/i.test(warcTargetURI ?? '')) return null;
  if (warcType === 'response' && Number(httpHeaders?.statusCode) !== 200) return null;
  if (warcType !== 'response' && warcType !== 'resource') return null;
  if (/html/i.test(type)) return true;
  return /^text\/plain/i.test(type) ? false : null;
}

const typeOf = ({ warcType, warcContentType, httpHeaders }: WARCRecord): string =>
  (warcType === 'response' ? httpHeaders?.headers.get('content-type') : warcContentType) ?? '';

/** The content is unpacked piece by piece, so that a small one cannot become a large one unseen. */
async function bytesOf(record: WARCRecord, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of record) {
    bytes += chunk.length;
    if (bytes > MOST_PAGE_BYTES) throw tooMuch(name, 'bytes in one page', MOST_PAGE_BYTES);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const tooMuch = (name: string, what: string, limit: number) =>
  new ExpectedError(
    'LIMIT_EXCEEDED',
    `${name} has more than ${limit.toLocaleString('en')} ${what}, the limit.`,
    'Save the notices alone, as .html or as smaller archives.',
  );
