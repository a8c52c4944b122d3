/** What a node of the graph is in the projection. */
export const PARTY = 1;
export const REPORT = 2;
export const CASE = 3;

/** Node ids below this stand in an array (they are dense in a store of one machine), those above in a map. */
const DENSE = 2 ** 24;

/** From a node's id in the store to its number here: `code = number · 4 + what it is`, 0 for a node that has none. */
export class NodeNumbers {
  private dense = new Uint32Array(1 << 16);
  private readonly sparse = new Map<number, number>();

  set(node: number, what: number, number: number): void {
    const code = number * 4 + what;
    if (node >= DENSE) this.sparse.set(node, code);
    else {
      if (node >= this.dense.length) this.grow(node);
      this.dense[node] = code;
    }
  }

  code(node: number): number {
    return (node < DENSE ? this.dense[node] : this.sparse.get(node)) ?? 0;
  }

  /** The number of a node that must be such a thing, or undefined where it is not. */
  number(node: number, what: number): number | undefined {
    const code = this.code(node);
    return (code & 3) === what ? code >>> 2 : undefined;
  }

  private grow(node: number): void {
    const grown = new Uint32Array(Math.min(DENSE, Math.max(node + 1, this.dense.length * 2)));
    grown.set(this.dense);
    this.dense = grown;
  }
}
