import { GrowingInts } from './growingInts.ts';

/** Growing list of short texts in one buffer: a million of them are no million objects. */
export class GrowingTexts {
  private bytes = Buffer.alloc(1 << 14);
  private readonly ends = new GrowingInts();

  push(text: string): void {
    const start = this.ends.at(this.ends.length - 1);
    const end = start + Buffer.byteLength(text);
    if (end > this.bytes.length) {
      const wider = Buffer.alloc(Math.max(end, this.bytes.length * 2));
      wider.set(this.bytes.subarray(0, start));
      this.bytes = wider;
    }
    this.bytes.write(text, start);
    this.ends.push(end);
  }

  at(index: number): string {
    return this.bytes.toString('utf8', index === 0 ? 0 : this.ends.at(index - 1), this.ends.at(index));
  }
}
