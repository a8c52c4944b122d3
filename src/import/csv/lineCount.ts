const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = [0xef, 0xbb, 0xbf];

/** Counts the lines of a file by its bytes alone, whatever its line ends. The lines of its rows must add up to this number. */
export class LineCount {
  private ends = 0;
  private bytes = 0;
  private previous = 0;

  add(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    const from = this.bytes === 0 && byteOrderMark.every((byte, at) => chunk[at] === byte) ? 3 : 0;
    const bytes = chunk.subarray(from);
    let pairs = bytes[0] === lineFeed && this.previous === carriageReturn ? 1 : 0;
    let returns = 0;
    for (let at = bytes.indexOf(carriageReturn); at >= 0; at = bytes.indexOf(carriageReturn, at + 1)) {
      returns += 1;
      if (bytes[at + 1] === lineFeed) pairs += 1;
    }
    let feeds = 0;
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) feeds += 1;
    // CR and LF together are one line end.
    this.ends += returns + feeds - pairs;
    this.previous = bytes.at(-1) ?? this.previous;
    this.bytes += bytes.length;
  }

  /** Number of lines so far; the last one needs no line end. */
  get lines(): number {
    const open = this.bytes > 0 && this.previous !== carriageReturn && this.previous !== lineFeed;
    return this.ends + (open ? 1 : 0);
  }
}
