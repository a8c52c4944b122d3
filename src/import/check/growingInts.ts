/** Growing list of 32-bit integers in one typed array. */
export class GrowingInts {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.values.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  at(index: number): number {
    return this.values[index] ?? 0;
  }

  /** Sets the value at any index; fills the list with zeros up to it. */
  set(index: number, value: number): void {
    while (this.length <= index) this.push(0);
    this.values[index] = value;
  }
}
