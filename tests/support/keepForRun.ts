import type { Kept } from './keeper.ts';
import { copyKeptStore, startTestNeo4j } from './keptStore.ts';
import { temporaryHome } from './projectHome.ts';
import { fillWithReference, referenceStore } from './referenceStore.ts';

/**
 * Returns what starts the things that test files ask for by name: `browser`; `server`, over the reference dataset; `reference`,
 * the Neo4j that holds it (at `TEST_NEO4J_URI` where that is set); and, by any other name, a Neo4j that is empty. `wholeRun` where all
 * test files run, not those of a pattern.
 */
export function keepForRun({
  wholeRun,
}: {
  readonly wholeRun: boolean;
}): (name: string, ask: (name: string) => Promise<unknown>) => Promise<Kept> {
  const { TEST_NEO4J_URI: uri, TEST_NEO4J_PASSWORD: password } = process.env;
  let home: ReturnType<typeof temporaryHome> | undefined;

  return async (name, ask) => {
    // The modules of a server and of a browser are not those of every run.
    if (name === 'browser') return (await import('./launchBrowser.ts')).shareBrowser();
    if (name === 'server') {
      // It is asked for first, so that it is stopped last.
      await ask('reference');
      return (await import('./shareServer.ts')).shareServer();
    }
    if (name === 'reference' && uri) {
      const address = password ? { uri, username: 'neo4j', password } : { uri };
      await fillWithReference(address);
      return { answer: address, stop: async () => undefined };
    }
    home ??= temporaryHome(process.env.TEST_FOLDER);
    const made = await home;
    if (name === 'reference') await copyKeptStore(referenceStore(), made.home);
    const neo4j = await startTestNeo4j(made.home, name, { long: wholeRun });
    return { answer: neo4j.address, stop: () => neo4j.stop() };
  };
}
