import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Graph } from '../graph/graph.ts';
import type { ProjectionHealth } from '../projection/projections.ts';

/** Names of operations that are counted separately. Callers choose them, so their number is bounded. */
const MOST_NAMES = 200;

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** One request that is over. */
export interface RequestSeen {
  readonly operation: string | undefined;
  readonly status: number;
  readonly seconds: number;
  readonly codes: Iterable<string>;
}

/** Sources of the gauges. */
export interface Gauged {
  readonly projection: () => ProjectionHealth | null;
  readonly connections: Graph['connections'];
}

/** Outcome of an import over HTTP, with the numbers of records. */
export interface ImportSeen {
  readonly outcome: 'done' | 'unchanged' | 'refused' | 'failed' | 'undone';
  readonly records?: Readonly<Record<'added' | 'changed' | 'removed', number>>;
}

/** Metrics of this process, in Prometheus' format. */
export class Metrics {
  readonly registry = new Registry();
  private readonly names = new Set<string>();
  private readonly requests: Counter<'operation' | 'status'>;
  private readonly latency: Histogram<'operation'>;
  private readonly errors: Counter<'code'>;
  private readonly statements: Histogram;
  private readonly cost: Histogram;

  private readonly imports: Counter<'outcome'>;
  private readonly records: Counter<'change'>;

  constructor({ projection, connections }: Gauged) {
    const registers = [this.registry];
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Counter({
      name: 'wishlist_requests_total',
      help: 'Requests answered, by the name of the operation and the status.',
      labelNames: ['operation', 'status'],
      registers,
    });
    this.latency = new Histogram({
      name: 'wishlist_request_seconds',
      help: 'How long requests took, by the name of the operation.',
      labelNames: ['operation'],
      buckets: seconds,
      registers,
    });
    this.errors = new Counter({
      name: 'wishlist_errors_total',
      help: 'Errors that answers carried, by code.',
      labelNames: ['code'],
      registers,
    });
    this.statements = new Histogram({
      name: 'wishlist_statement_seconds',
      help: 'From sending a statement to Neo4j to its last row.',
      buckets: seconds,
      registers,
    });
    this.cost = new Histogram({
      name: 'wishlist_operation_cost',
      help: 'What operations may cost, as limits.cost counts it.',
      buckets: [10, 100, 1_000, 10_000, 100_000],
      registers,
    });
    this.imports = new Counter({
      name: 'wishlist_imports_total',
      help: 'Datasets that were sent and undoings that were asked for, by how they ended.',
      labelNames: ['outcome'],
      registers,
    });
    this.records = new Counter({
      name: 'wishlist_import_records_total',
      help: 'Records that these added, changed and removed.',
      labelNames: ['change'],
      registers,
    });
    const gauge = (name: string, help: string, read: () => number | null) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          const value = read();
          if (value !== null) this.set(value);
        },
      });
    };
    gauge(
      'wishlist_connections_in_use',
      'Connections to Neo4j that are in use or waited for.',
      () => connections().inUse,
    );
    gauge('wishlist_connections_most', 'The most connections to Neo4j.', () => connections().most);
    const ofProjection = (name: string, help: string, read: (status: ProjectionHealth) => number | null) =>
      gauge(`wishlist_projection_${name}`, help, () => {
        const status = projection();
        return status && read(status);
      });
    ofProjection('ready', 'Whether there is a projection to search.', ({ revision }) =>
      revision === null ? 0 : 1,
    );
    ofProjection('revision', 'The revision that is searched.', ({ revision }) => revision);
    ofProjection('age_seconds', 'How long ago it was loaded.', ({ ageSeconds }) => ageSeconds);
    ofProjection('bytes', 'What its arrays take.', ({ bytes }) => bytes);
    ofProjection('cases', 'How many cases it holds.', ({ cases }) => cases);
    ofProjection('load_seconds', 'How long its load took.', ({ loadMs }) =>
      loadMs === null ? null : loadMs / 1_000,
    );
    ofProjection('searching', 'Searches that run.', ({ searching }) => searching);
    ofProjection('waiting', 'Searches that wait for a thread.', ({ waiting }) => waiting);
  }

  request({ operation, status, seconds: took, codes }: RequestSeen): void {
    const name = this.nameOf(operation);
    this.requests.inc({ operation: name, status: String(status) });
    this.latency.observe({ operation: name }, took);
    for (const code of codes) this.errors.inc({ code });
  }

  statement(milliseconds: number): void {
    this.statements.observe(milliseconds / 1_000);
  }

  operation(cost: number): void {
    this.cost.observe(cost);
  }

  import({ outcome, records = { added: 0, changed: 0, removed: 0 } }: ImportSeen): void {
    this.imports.inc({ outcome });
    for (const change of ['added', 'changed', 'removed'] as const)
      this.records.inc({ change }, records[change]);
  }

  private nameOf(operation: string | undefined): string {
    if (operation === undefined) return '';
    if (this.names.size < MOST_NAMES) this.names.add(operation);
    return this.names.has(operation) ? operation : 'other';
  }
}
