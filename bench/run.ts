import { type Comparison, compare } from './compare.ts';
import { openDatabase } from './database.ts';
import { compareImports, importTable } from './import/compareImports.ts';
import { besideTable, measureBeside } from './load/measureBeside.ts';
import { hostileTable, measureHostile, type Read } from './load/measureHostile.ts';
import { type Loaded, loadedTable, measureLoad, soak } from './load/measureLoad.ts';
import { readOptions } from './options.ts';
import type { DatabaseAddress } from './peers/driverTo.ts';
import { scenarioNames } from './scenario.ts';
import { compareSearches, searchTable, type Times } from './searches/compareSearches.ts';
import { type Loads, loadTable, measureLoads } from './searches/measureLoads.ts';
import { measureSearch, type SearchTimes, searchTimesTable } from './searches/measureSearch.ts';
import { comparisonTable, summary } from './table.ts';

const options = readOptions();
/** Measurements that fill a store of their own. */
const ownStores = ['import', 'beside'];
const others = ['search', 'searches', 'projection', 'load', 'hostile', 'soak', ...ownStores];
const wanted = options.scenarios ?? [
  ...scenarioNames,
  ...others.filter((name) => name !== 'soak' && !(ownStores.includes(name) && options.neo4j)),
];
const unknown = wanted.filter((name) => !others.includes(name) && !scenarioNames.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no scenario ${unknown}. There are: ${[...scenarioNames, ...others]}`);
const names = wanted.filter((name) => !others.includes(name));

const results: Result[] = [];
if (options.neo4j) results.push(await over({ uri: options.neo4j, ...login() }));
else if (wanted.some((name) => !ownStores.includes(name))) {
  for (const size of options.sizes) {
    const neo4j = await openDatabase(size);
    try {
      results.push(await over(neo4j.address));
    } finally {
      await neo4j.stop();
    }
  }
}
const imports = wanted.includes('import') ? await compareImports(options.importSize) : undefined;
const beside = wanted.includes('beside') ? await measureBeside(options.importSize) : undefined;

if (options.json) console.log(JSON.stringify({ results, imports, beside }, null, 2));
else {
  for (const { comparison, found, searches, loads, load, hostile, soaked } of results) {
    if (comparison) console.log(`${comparisonTable(comparison)}\n\n${summary(comparison)}`);
    if (found) console.log(`${searchTimesTable(found)}\n`);
    if (searches) console.log(`${searchTable(searches)}\n`);
    if (loads) console.log(`${loadTable(loads)}\n`);
    if (load) console.log(`${loadedTable('load', load)}\n`);
    if (hostile) console.log(`${hostileTable(hostile)}\n`);
    if (soaked) console.log(`${loadedTable('soak', soaked)}\n`);
  }
  if (imports) console.log(importTable(imports));
  if (beside) console.log(besideTable(beside));
}

/** Measurements over one database; undefined where they were not asked for. */
interface Result {
  readonly comparison: Comparison | undefined;
  readonly found: SearchTimes[] | undefined;
  readonly searches: Times[] | undefined;
  readonly loads: Loads | undefined;
  readonly load: Loaded[] | undefined;
  readonly hostile: Read[] | undefined;
  readonly soaked: Loaded[] | undefined;
}

async function over(address: DatabaseAddress): Promise<Result> {
  const comparison = names.length > 0 ? await compare(address, names, options) : undefined;
  const found = wanted.includes('search') ? await measureSearch(address) : undefined;
  const searches = wanted.includes('searches') ? await compareSearches(address) : undefined;
  const loads = wanted.includes('projection') ? await measureLoads(address) : undefined;
  const load = wanted.includes('load') ? await measureLoad(address, options.seconds) : undefined;
  const hostile = wanted.includes('hostile') ? await measureHostile(address) : undefined;
  const soaked = wanted.includes('soak') ? await soak(address, options.soak) : undefined;
  return { comparison, found, searches, loads, load, hostile, soaked };
}

/** A Neo4j elsewhere may want a password, as the program's own configuration names it. */
function login() {
  const password = process.env.NEO4J_PASSWORD;
  return password ? { username: process.env.NEO4J_USERNAME ?? 'neo4j', password } : {};
}
