import { NONE } from '../../../projection.ts';

/** Counts nodes by their group. */
export class GroupTally {
  readonly groups = new Map<number, number>();
  /** The number of all nodes, including those without a known group. */
  total = 0;
  known = 0;

  add(group: number): void {
    this.total += 1;
    if (group === NONE) return;
    this.known += 1;
    this.groups.set(group, (this.groups.get(group) ?? 0) + 1);
  }

  of(group: number): number {
    return this.groups.get(group) ?? 0;
  }

  clear(): void {
    this.groups.clear();
    this.total = 0;
    this.known = 0;
  }
}
