import type { ValueGroup } from '../build/caseColumns.ts';
import { CASE, type NodeNumbers } from './nodeNumbers.ts';
import type { ProjectionReader } from './projectionReader.ts';
import { asList, asNumber } from './rowValues.ts';
import type { UniformColumn } from './uniformColumns.ts';

interface NodeGroup<T> {
  readonly value: T;
  readonly nodes: Uint32Array | Float64Array;
}

/** Reads one column of the cases, value by value. Cases are numbered only later, so node ids are kept until `groups` is called. */
export class ColumnStream<T> {
  private readonly kept: NodeGroup<T>[] = [];
  private uniform: UniformColumn | undefined;
  private readonly name: string;
  private readonly decode: (value: unknown) => T;

  constructor(name: string, decode: (value: unknown) => T) {
    this.name = name;
    this.decode = decode;
  }

  /** Reads the column, unless all cases are known to have the same value. */
  async load(source: ProjectionReader, uniform: { readonly [column: string]: UniformColumn }): Promise<void> {
    this.uniform = uniform[this.name];
    if (this.uniform) return;
    await source.eachRow(`columns/${this.name}`, ([value, joined]) => {
      this.kept.push({ value: this.decode(value), nodes: packed(asList(joined)) });
    });
  }

  groups(numbers: NodeNumbers, cases: number): ValueGroup<T>[] {
    if (this.uniform) {
      const { value } = this.uniform;
      const all = Uint32Array.from({ length: cases }, (_, number) => number);
      return value === null ? [] : [{ value: this.decode(value), cases: all }];
    }
    return this.kept.splice(0).map(({ value, nodes }) => {
      const cases = new Uint32Array(nodes.length);
      let count = 0;
      for (let index = 0; index < nodes.length; index += 1) {
        const found = numbers.number(nodes[index] ?? 0, CASE);
        if (found === undefined) continue;
        cases[count] = found;
        count += 1;
      }
      return { value, cases: cases.subarray(0, count) };
    });
  }
}

/** Packs node ids into four bytes each, or into eight if one needs more. */
function packed(nodes: readonly unknown[]): Uint32Array | Float64Array {
  let ids: Uint32Array | Float64Array = new Uint32Array(nodes.length);
  for (let index = 0; index < nodes.length; index += 1) {
    const id = asNumber(nodes[index]);
    if (id >= 2 ** 32 && ids instanceof Uint32Array) ids = Float64Array.from(ids);
    ids[index] = id;
  }
  return ids;
}
