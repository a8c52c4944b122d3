import { createServer } from 'node:http';

/** A resource that a run keeps for all its test files; `answer` is its address. */
export interface Kept {
  readonly answer: unknown;
  stop(): Promise<unknown>;
}

/** Resources that the test files of a run share, by name. Each is started when it is first asked for; all are stopped at the end. */
export interface Keeper {
  /** Address that tests ask: `GET <url>/<name>` returns the answer as JSON. */
  readonly url: string;
  /** Starts one ahead of the first test that asks for it. */
  begin(name: string): void;
  stop(): Promise<void>;
}

/** Starts a keeper; `start` is told each name once, and may ask for others. */
export async function startKeeper(
  start: (name: string, answerOf: (name: string) => Promise<unknown>) => Promise<Kept>,
): Promise<Keeper> {
  const started = new Map<string, Promise<Kept>>();
  const answerOf = async (name: string): Promise<unknown> => {
    const found = started.get(name) ?? start(name, answerOf);
    started.set(name, found);
    return (await found).answer;
  };
  const server = createServer((request, response) => {
    answerOf((request.url ?? '/').slice(1)).then(
      (answer) => response.end(JSON.stringify(answer)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    );
  });
  // A first start may have to install Neo4j.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}`,
    // Where it cannot be started, those who ask are told.
    begin: (name) => void answerOf(name).catch(() => undefined),
    stop: async () => {
      server.close();
      // What began last may use what began before it.
      for (const each of [...started.values()].reverse())
        await each.then(
          (kept) => kept.stop(),
          () => undefined,
        );
    },
  };
}
