import { readFile } from 'node:fs/promises';
import type { Graph } from '../../../../src/graph/graph.ts';

export interface Link {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly from: Thing;
  readonly to: Thing;
}

/** A node in memory, with its relationships as plain lists. */
export class Thing {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: Link[] = [];

  constructor(labels: readonly string[], properties: Readonly<Record<string, unknown>>) {
    this.labels = labels;
    this.properties = properties;
  }

  /** The GraphQL type. */
  get type(): string {
    return this.labels.find((label) => label !== 'Entity') ?? '';
  }

  get id(): string {
    return String(this.properties.id);
  }

  /** The things that it points to by relationships of a type, each once. */
  out(type: string): Thing[] {
    return [
      ...new Set(this.links.filter((link) => link.type === type && link.from === this).map(({ to }) => to)),
    ];
  }

  /** The things that point to it by relationships of a type, each once. */
  in(type: string): Thing[] {
    return [
      ...new Set(this.links.filter((link) => link.type === type && link.to === this).map(({ from }) => from)),
    ];
  }
}

/** The whole graph in memory. */
export class NaiveGraph {
  readonly things: readonly Thing[];

  constructor(things: readonly Thing[]) {
    this.things = things;
  }

  of(type: string): Thing[] {
    return this.things.filter((thing) => thing.type === type);
  }

  record(id: unknown): Thing | null {
    return this.things.find((thing) => thing.labels.includes('Entity') && thing.id === id) ?? null;
  }
}

const text = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

/** Reads a small graph whole, by two plain statements. */
export async function readNaiveGraph(graph: Graph): Promise<NaiveGraph> {
  const [nodes, links] = await graph.read([
    { text: await text('nodes.cypher') },
    { text: await text('relationships.cypher') },
  ]);
  const byKey = new Map(
    (nodes?.rows ?? []).map(([key, labels, properties]) => [
      key,
      new Thing(labels as string[], properties as Record<string, unknown>),
    ]),
  );
  for (const [fromKey, type, properties, toKey] of links?.rows ?? []) {
    const from = byKey.get(fromKey);
    const to = byKey.get(toKey);
    if (!from || !to) throw new Error('A relationship ends nowhere.');
    const link = { type: String(type), properties: properties as Record<string, unknown>, from, to };
    from.links.push(link);
    if (to !== from) to.links.push(link);
  }
  return new NaiveGraph([...byKey.values()]);
}
