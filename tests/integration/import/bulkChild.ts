import { firstLoad } from '../../../src/cli/firstLoad.ts';
import { fillStore } from '../../../src/neo4j/bulk/fillStore.ts';
import { findJava } from '../../../src/neo4j/install/findJava.ts';
import { installNeo4j } from '../../../src/neo4j/install/installNeo4j.ts';
import { storeAt } from '../../../src/neo4j/store/store.ts';

const { home, store, directory } = JSON.parse(process.argv[2] ?? '{}');

// A process of its own, so that the test can kill it: prints each phase when it begins.
let last = '';
const tell = ({ phase }: { readonly phase: string }) => {
  if (phase !== last) process.stdout.write(`${phase}\n`);
  last = phase;
};
const { fill } = firstLoad([directory], { builtIn: false, progress: tell }, { end: () => undefined });
const lib = await installNeo4j({ home, progress: () => undefined });
const java = await findJava(process.env.JAVA_HOME);
await fillStore(storeAt(home, store), fill, { java, lib, heapMb: 768, signal: undefined });
process.stdout.write('done\n');
