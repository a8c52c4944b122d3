const BLOCK = 512;
const PLACE = { name: 0, mode: 100, size: 124, time: 136, sum: 148, type: 156, magic: 257 } as const;

/** Returns a tar archive (ustar) of texts by path; paths have at most 100 letters, all ASCII. */
export function tarOf(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = Object.entries(files).flatMap(([path, text]) => {
    const content = encoder.encode(text);
    const padded = new Uint8Array(Math.ceil(content.length / BLOCK) * BLOCK);
    padded.set(content);
    return [headerOf(path, content.length), padded];
  });
  // Two empty blocks end an archive.
  parts.push(new Uint8Array(2 * BLOCK));
  const archive = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    archive.set(part, at);
    at += part.length;
  }
  return archive;
}

function headerOf(path: string, size: number): Uint8Array {
  const header = new Uint8Array(BLOCK);
  const write = (at: number, text: string) => header.set(new TextEncoder().encode(text), at);
  write(PLACE.name, path);
  write(PLACE.mode, '0000644\0');
  write(PLACE.size, `${size.toString(8).padStart(11, '0')}\0`);
  write(PLACE.time, `${'0'.repeat(11)}\0`);
  write(PLACE.sum, ' '.repeat(8));
  write(PLACE.type, '0');
  write(PLACE.magic, 'ustar\x0000');
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(PLACE.sum, `${sum.toString(8).padStart(6, '0')}\0 `);
  return header;
}
