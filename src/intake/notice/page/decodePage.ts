/** Encodings that a page may name, as the standard of encodings knows them. */
const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** Encodings whose bytes are UTF-8 as well, of something else. */
const alsoUtf8 = /^(?:utf-16|iso-2022)/;

/**
 * Decodes the bytes of a text or page: by its byte order mark, as UTF-8 if they are, by the encoding that its server named, by the one that the page
 * names, else as GB18030. Servers name their default for pages in UTF-8, so the bytes count more.
 */
export function decodePage(bytes: Uint8Array, served: string | null = null): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  const told = knownEncoding(served);
  const sure = mark ?? (told && alsoUtf8.test(told) ? told : null);
  if (sure !== null) return new TextDecoder(sure).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    const byPage = knownEncoding(named.exec(head)?.[1] ?? null);
    // UTF-8 has been ruled out, whoever names it.
    const encoding = [told, byPage].find((each) => each !== null && each !== 'utf-8');
    return new TextDecoder(encoding ?? 'gb18030').decode(bytes);
  }
}

function knownEncoding(name: string | null): string | null {
  try {
    return name === null ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
