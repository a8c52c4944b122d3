/** The roles of a node of the graph in the projection. */
export const PARTY = 1;
export const REPORT = 2;
export const CASE = 3;

/** Node ids below this are kept in an array, since they are dense in a store of one machine; those above in a map. */
const DENSE = 2 ** 24;

/** The role and number of each node, by its id in the store, as one code: `number · 4 + role`, 0 for a node without a number. */
export class NodeNumbers {
  private dense = new Uint32Array(1 << 16);
  private readonly sparse = new Map<number, number>();

  set(node: number, role: number, number: number): void {
    const code = number * 4 + role;
    if (node >= DENSE) this.sparse.set(node, code);
    else {
      if (node >= this.dense.length) this.grow(node);
      this.dense[node] = code;
    }
  }

  code(node: number): number {
    return (node < DENSE ? this.dense[node] : this.sparse.get(node)) ?? 0;
  }

  /** Returns the number of a node; undefined if it does not have this role. */
  number(node: number, role: number): number | undefined {
    const code = this.code(node);
    return (code & 3) === role ? code >>> 2 : undefined;
  }

  private grow(node: number): void {
    const grown = new Uint32Array(Math.min(DENSE, Math.max(node + 1, this.dense.length * 2)));
    grown.set(this.dense);
    this.dense = grown;
  }
}
