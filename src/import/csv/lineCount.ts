const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
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
    let pairs = bytes[0] === LINE_FEED && this.previous === CARRIAGE_RETURN ? 1 : 0;
    let returns = 0;
    for (let at = bytes.indexOf(CARRIAGE_RETURN); at >= 0; at = bytes.indexOf(CARRIAGE_RETURN, at + 1)) {
      returns += 1;
      if (bytes[at + 1] === LINE_FEED) pairs += 1;
    }
    let feeds = 0;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) feeds += 1;
    // CR and LF together are one line end.
    this.ends += returns + feeds - pairs;
    this.previous = bytes.at(-1) ?? this.previous;
    this.bytes += bytes.length;
  }

  /** Number of lines so far; the last one needs no line end. */
  get lines(): number {
    const open = this.bytes > 0 && this.previous !== CARRIAGE_RETURN && this.previous !== LINE_FEED;
    return this.ends + (open ? 1 : 0);
  }
}
