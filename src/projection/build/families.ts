import { shared } from './growing.ts';

/** Joins reports that copy one another: `union` two numbers, and `roots` gives for each the smallest number of its family. */
export class Families {
  private readonly parent: Uint32Array;

  constructor(count: number) {
    this.parent = shared(Uint32Array, count);
    for (let report = 0; report < count; report += 1) this.parent[report] = report;
  }

  union(one: number, other: number): void {
    const [low, high] = [this.root(one), this.root(other)].sort((a, b) => a - b);
    if (low !== undefined && high !== undefined) this.parent[high] = low;
  }

  roots(): Uint32Array {
    for (let report = 0; report < this.parent.length; report += 1) this.parent[report] = this.root(report);
    return this.parent;
  }

  private root(report: number): number {
    let root = report;
    while (this.parent[root] !== root) root = this.parent[root] ?? root;
    return root;
  }
}
