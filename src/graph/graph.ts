import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Result,
  type ResultSummary,
  type Session,
} from 'neo4j-driver';
import { closeOrDrop } from './closeOrDrop.ts';
import { databaseError } from './databaseError.ts';
import { toDriver } from './driverValues.ts';
import type { ReadBounds } from './readMessages.ts';
import { ReadThread } from './readThread.ts';
import { statementPlan } from './statementPlan.ts';
import type {
  GraphAddress,
  Run,
  Statement,
  StatementPlan,
  StatementResult,
  TransactionOptions,
} from './types.ts';
import { withoutStack } from './withoutStack.ts';

export type { GraphAddress, Run, Statement, StatementResult, TransactionOptions } from './types.ts';

const valuesOf = (record: { keys: readonly PropertyKey[]; get(index: number): unknown }) =>
  record.keys.map((_, index) => record.get(index));

const mostConnections = 64;

/** One connected graph: the only way in this program to a Neo4j. Reads are routed as reads; a bookmark makes our writes visible to the reads after them. */
export class Graph {
  /** The address, for a thread that opens its own connection. */
  readonly address: GraphAddress;
  private readonly driver: Driver;
  private readonly database: string | undefined;
  private readonly bookmarks = neo4j.bookmarkManager();
  private readonly thread: ReadThread;
  private sessions = 0;

  constructor(address: GraphAddress) {
    this.address = address;
    this.thread = new ReadThread(address);
    const auth = address.username ? neo4j.auth.basic(address.username, address.password ?? '') : undefined;
    this.driver = neo4j.driver(address.uri, auth, {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 8_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 5_000,
      maxConnectionPoolSize: mostConnections,
      userAgent: 'wishlist-graph',
    });
    this.database = address.database;
  }

  /** Runs `work` in a session, which is closed after it. */
  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
    fetchSize = 1_000,
    bookmarks?: readonly string[],
  ): Promise<T> {
    const session = this.driver.session({
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager: this.bookmarks,
      fetchSize,
      ...(bookmarks ? { bookmarks: [...bookmarks] } : {}),
      ...(this.database ? { database: this.database } : {}),
    });
    this.sessions += 1;
    try {
      const result = await work(session);
      // All that was asked for has been read: nothing is under way that could keep the connection.
      await session.close();
      return result;
    } catch (error) {
      await closeOrDrop(session);
      throw error;
    } finally {
      this.sessions -= 1;
    }
  }

  /** The number of connections in use or waited for, and the most that there are. */
  connections(): { readonly inUse: number; readonly most: number } {
    return { inUse: this.sessions + this.thread.underWay, most: mostConnections };
  }

  /** Resolves when Neo4j answers, with its name and version (`Neo4j/5.26.25`); rejects with DATABASE_UNAVAILABLE. */
  async verify(): Promise<string> {
    try {
      const { agent } = await this.driver.getServerInfo(this.database ? { database: this.database } : {});
      return agent ?? '';
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** Runs the statements in one READ transaction, sent together without waiting for one another's answers; a single one without its beginning and end. */
  async read(statements: readonly Statement[], options: TransactionOptions = {}): Promise<StatementResult[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.readOnce(statements, options);
      } catch (error) {
        if (
          attempt === 1 &&
          error instanceof Neo4jError &&
          neo4j.isRetryableError(error) &&
          !options.signal?.aborted
        )
          continue;
        throw databaseError(error);
      }
    }
  }

  /** Makes ready for large reads ahead of the first. */
  warm(): void {
    this.thread.warm();
  }

  /** Reads a possibly large answer in a thread of its own; rows are JSON values. Rejects with LIMIT_EXCEEDED if it is larger than `bounds`. */
  async readLarge(
    statements: readonly Statement[],
    options: TransactionOptions,
    bounds: ReadBounds,
  ): Promise<StatementResult[]> {
    const bookmarks = [...(await this.bookmarks.getBookmarks())];
    return this.thread.read(statements, { ...options, bookmarks }, bounds);
  }

  private readOnce(
    statements: readonly Statement[],
    options: TransactionOptions,
  ): Promise<StatementResult[]> {
    return this.inSession(
      'READ',
      async (session) => {
        const abort = () => void closeOrDrop(session);
        options.signal?.addEventListener('abort', abort, { once: true });
        try {
          const started = performance.now();
          const resultOf = async (running: Result) => {
            const { records } = await running;
            return { rows: records.map(valuesOf), milliseconds: performance.now() - started };
          };
          const [only, ...others] = statements;
          if (only && others.length === 0) {
            const parameters = toDriver(only.parameters ?? {});
            const running = withoutStack(() =>
              session.run(only.text, parameters, transactionConfig(options)),
            );
            return [await resultOf(running)];
          }
          const transaction = session.beginTransaction(transactionConfig(options));
          const pending = statements.map(({ text, parameters }) =>
            resultOf(withoutStack(() => transaction.run(text, toDriver(parameters ?? {})))),
          );
          const results = await Promise.all(pending).catch(async (error) => {
            await Promise.allSettled(pending);
            throw error;
          });
          await transaction.commit();
          return results;
        } finally {
          options.signal?.removeEventListener('abort', abort);
        }
      },
      undefined,
      options.bookmarks,
    );
  }

  /** Streams one statement's rows in bounded memory: `each` is called row by row, in order. */
  async stream(
    text: string,
    parameters: object,
    each: (row: unknown[]) => void,
    options: TransactionOptions & { fetchSize?: number } = {},
  ): Promise<void> {
    try {
      await this.inSession(
        'READ',
        (session) => {
          const result = session.run(text, toDriver(parameters), transactionConfig(options));
          return new Promise<ResultSummary>((resolve, reject) => {
            result.subscribe({
              onNext: (record) => each(valuesOf(record)),
              onCompleted: resolve,
              onError: reject,
            });
          });
        },
        options.fetchSize ?? 10_000,
      );
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** Runs `work` in one WRITE transaction, again from its start where Neo4j asks for that; all of it is stored or none. */
  async write<T>(work: (run: Run) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    try {
      return await this.inSession('WRITE', (session) =>
        session.executeWrite((transaction) => work(runIn(transaction)), transactionConfig(options)),
      );
    } catch (error) {
      throw databaseError(error);
    }
  }

  /** Runs a schema statement (constraints, indexes), which Neo4j requires in a transaction of its own. It also succeeds if another program has just created the same. */
  async define(text: string, parameters: object = {}): Promise<void> {
    try {
      await this.write((run) => run(text, parameters));
    } catch (error) {
      // `IF NOT EXISTS` looks before it makes, and two may look at once.
      if (!(error instanceof Neo4jError && /^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(error.code)))
        throw error;
    }
  }

  /** Returns Neo4j's plan of a statement without running it; throws the driver's own error where the text is wrong. */
  explain(text: string, parameters: object = {}): Promise<StatementPlan> {
    return this.inSession('READ', async (session) => {
      const result = session.run(`EXPLAIN ${text}`, toDriver(parameters));
      const columns = await result.keys();
      return statementPlan(columns.length, await result.summary());
    });
  }

  async close(): Promise<void> {
    await this.thread.close();
    await this.driver.close();
  }
}

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (text, parameters = {}) =>
    (await transaction.run(text, toDriver(parameters))).records.map((record) => record.toObject());

const transactionConfig = (options: TransactionOptions) => ({
  ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
  ...(options.metadata === undefined ? {} : { metadata: options.metadata }),
});
