/** Encodings that a page may name, as the standard of encodings knows them. */
const named = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/** Decodes the bytes of a text or page: by its byte order mark, as UTF-8 if they are, by the encoding that the page names, else as GB18030. */
export function decodePage(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
    return new TextDecoder(knownEncoding(named.exec(head)?.[1])).decode(bytes);
  }
}

function knownEncoding(name: string | undefined): string {
  try {
    return new TextDecoder(name ?? 'gb18030').encoding;
  } catch {
    return 'gb18030';
  }
}
