import type { Investigation } from './investigation.ts';
import { differences, readInvestigation } from './readInvestigation.ts';

/** What a person would want to read in an address; all else is packed into `state`. */
const plain = ['tool', 'view', 'selected'] as const;

const throughStream = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> => {
  const body = new Blob([bytes]).stream() as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Uint8Array(await new Response(body.pipeThrough(stream)).arrayBuffer());
};

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** The part of the address after `#` that holds a whole investigation. */
export async function writeAddress(investigation: Investigation): Promise<string> {
  const { tool, view, selected, ...rest } = differences(investigation);
  const parts = new URLSearchParams();
  for (const [name, value] of Object.entries({ view, tool, selected })) {
    if (typeof value === 'string') parts.set(name, value);
  }
  if (Object.keys(rest).length > 0) {
    const packed = await throughStream(
      new TextEncoder().encode(JSON.stringify(rest)),
      new CompressionStream('deflate-raw'),
    );
    parts.set('state', toText(packed));
  }
  return parts.toString().replaceAll('%2F', '/');
}

/** The investigation that an address holds; throws a sentence where it cannot be read. */
export async function readAddress(hash: string): Promise<Investigation> {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const given = Object.fromEntries(
    plain.flatMap((name) => (parts.has(name) ? [[name, parts.get(name)]] : [])),
  );
  const packed = parts.get('state');
  if (!packed) return readInvestigation(given);
  const unpacked = await throughStream(toBytes(packed), new DecompressionStream('deflate-raw')).catch(() => {
    throw new Error('The link is damaged: a part of it is missing.');
  });
  return readInvestigation({ ...JSON.parse(new TextDecoder().decode(unpacked)), ...given });
}
