import { parseArgs } from 'node:util';

/** Options of a run. */
export interface Options {
  readonly sizes: readonly number[];
  readonly scenarios: readonly string[] | undefined;
  /** Seconds for which each peer is asked in each scenario. */
  readonly seconds: number;
  readonly concurrency: number;
  /** True if each question is about another case or post than the one before. */
  readonly varied: boolean;
  /** A running Neo4j that already holds a dataset. */
  readonly neo4j: string | undefined;
  readonly importSize: number;
  /** Number of requests of a soak. */
  readonly soak: number;
  readonly json: boolean;
}

/** Reads the command line. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '642,100000,1000000' },
      scenarios: { type: 'string' },
      seconds: { type: 'string', default: '15' },
      concurrency: { type: 'string', default: '4' },
      varied: { type: 'boolean', default: false },
      neo4j: { type: 'string' },
      soak: { type: 'string', default: '200000' },
      'import-size': { type: 'string', default: '100000' },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    sizes: values.sizes.split(',').map(Number),
    scenarios: values.scenarios?.split(','),
    seconds: Number(values.seconds),
    concurrency: Number(values.concurrency),
    varied: values.varied,
    neo4j: values.neo4j,
    soak: Number(values.soak),
    importSize: Number(values['import-size']),
    json: values.json,
  };
}
