import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Texts of fewer characters are not worth compressing. */
const COMPRESSED_FROM = 1_024;

/** Brotli at its best takes a hundred times as long as gzip; at this level it is as fast, and smaller. */
const BROTLI_LEVEL = 4;

const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL };
const brotli = promisify(brotliCompress);
const compressors = {
  br: (text: string) => brotli(text, { params }),
  gzip: promisify<string, Buffer>(gzip),
};

type Encoding = keyof typeof compressors;

/** Sends a text, compressed if it is long and the caller takes that. */
export async function sendText(
  request: IncomingMessage,
  response: ServerResponse,
  text: string,
): Promise<void> {
  response.setHeader('vary', 'Accept-Encoding');
  const encoding = text.length < COMPRESSED_FROM ? null : encodingFor(request.headers['accept-encoding']);
  if (encoding === null) {
    response.end(text);
    return;
  }
  const compressed = await compressors[encoding](text);
  response.setHeader('content-encoding', encoding);
  response.end(compressed);
}

/** Returns the encoding that a caller likes best, brotli before gzip where it has no preference; null if it takes neither. */
export function encodingFor(accepted = ''): Encoding | null {
  const weights = new Map(accepted.split(',').map(weighted));
  const weightOf = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const best = weightOf('gzip') > weightOf('br') ? 'gzip' : 'br';
  return weightOf(best) > 0 ? best : null;
}

/** Reads an entry of `accept-encoding`, such as `gzip;q=0.5`. */
function weighted(entry: string): [name: string, weight: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='));
  return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
}
