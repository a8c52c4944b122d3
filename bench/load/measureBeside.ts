import { fileURLToPath } from 'node:url';
import { firstLoad } from '../../src/cli/firstLoad.ts';
import { sendFrom } from '../../tests/support/sendFrom.ts';
import { benchNeo4j, emptyStore, report, withDataset } from '../database.ts';
import { runLoader } from '../import/compareImports.ts';
import { datasetFolders } from '../import/imported.ts';
import { askOurs, searchable } from '../peer.ts';
import { quantilesOf } from '../quantilesOf.ts';
import { table } from '../table.ts';

/** Measurements of a reader who looks records up by their ids, alone or beside an import. */
export interface ReadBeside {
  readonly beside: string;
  readonly lookups: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly failed: number;
}

const STORE = 'bench-beside';
const EVERY_MS = 20;
const WINDOW_MS = 10_000;

/** Has a reader look up cases of the reference dataset, one after the other: alone, then beside the import of so many cases by another process. */
export const measureBeside = (cases: number): Promise<ReadBeside[]> =>
  withDataset(cases, async (folder) => {
    await emptyStore(STORE);
    const reference = fileURLToPath(new URL('../../data/reference', import.meta.url));
    const { fill } = firstLoad(datasetFolders(reference), {}, { end: () => undefined });
    const neo4j = await benchNeo4j(STORE, fill);
    const server = await askOurs(neo4j.address);
    try {
      await searchable(server);
      const { cases: some } = await server.ask('{ cases(first: 50) { nodes { id } } }', {});
      const requests = some.nodes.map(({ id }: { readonly id: string }) => lookupOf(id));
      const url = server.url.replace(/\/graphql$/, '');
      const read = () => sendFrom({ url, requests, everyMs: EVERY_MS, forMs: WINDOW_MS });
      for (let window = 0; window < 3; window += 1) await read();
      const alone = [...(await read()), ...(await read())];
      report(`Importing ${cases} cases beside the reader …`);
      let imported = false;
      const importing = runLoader('ours', JSON.stringify(neo4j.address), folder).finally(() => {
        imported = true;
      });
      // Should it fail, the reader's last window comes first.
      importing.catch(() => undefined);
      const beside: typeof alone = [];
      while (!imported) beside.push(...(await read()));
      const { seconds } = await importing;
      return [
        readOf('nobody', alone),
        readOf(`an import of ${cases} cases (${seconds.toFixed(0)} s)`, beside),
      ];
    } finally {
      await server.close();
      await neo4j.stop();
    }
  });

const lookupOf = (id: string) => ({
  name: 'a look-up',
  method: 'POST' as const,
  path: '/graphql',
  body: JSON.stringify({
    query: 'query ($case: ID!) { case(id: $case) { id title date } }',
    variables: { case: id },
  }),
});

function readOf(beside: string, sent: readonly { status: number; ms: number }[]): ReadBeside {
  const at = quantilesOf(sent.map(({ ms }) => ms));
  return {
    beside,
    lookups: sent.length,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    failed: sent.filter(({ status }) => status !== 200).length,
  };
}

/** Formats the measurements as a table. */
export const besideTable = (reads: readonly ReadBeside[]): string =>
  table([
    ['beside', 'reader beside', 'look-ups', 'median ms', 'p95 ms', 'failed'],
    ...reads.map(({ beside, lookups, medianMs, p95Ms, failed }) => [
      '',
      beside,
      String(lookups),
      medianMs.toFixed(1),
      p95Ms.toFixed(1),
      String(failed),
    ]),
  ]);
