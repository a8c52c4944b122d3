import { type Comparison, compare } from './compare.ts';
import { openDatabase } from './database.ts';
import { compareImports, importTable } from './import/compareImports.ts';
import { readOptions } from './options.ts';
import { scenarioNames } from './scenario.ts';
import { comparisonTable, summary } from './table.ts';

const options = readOptions();
const wanted = options.scenarios ?? [...scenarioNames, ...(options.neo4j ? [] : ['import'])];
const unknown = wanted.filter((name) => name !== 'import' && !scenarioNames.includes(name));
if (unknown.length > 0)
  throw new Error(`There is no scenario ${unknown}. There are: ${scenarioNames}, import`);
const names = wanted.filter((name) => name !== 'import');

const comparisons: Comparison[] = [];
if (options.neo4j && names.length > 0)
  comparisons.push(await compare({ uri: options.neo4j, ...login() }, names, options));
else if (names.length > 0) {
  for (const size of options.sizes) {
    const neo4j = await openDatabase(size);
    try {
      comparisons.push(await compare(neo4j.address, names, options));
    } finally {
      await neo4j.stop();
    }
  }
}
const imports = wanted.includes('import') ? await compareImports(options.importSize) : undefined;

if (options.json) console.log(JSON.stringify({ comparisons, imports }, null, 2));
else {
  for (const each of comparisons) console.log(`${comparisonTable(each)}\n\n${summary(each)}`);
  if (imports) console.log(importTable(imports));
}

/** A Neo4j elsewhere may want a password, as the program's own configuration names it. */
function login() {
  const password = process.env.NEO4J_PASSWORD;
  return password ? { username: process.env.NEO4J_USERNAME ?? 'neo4j', password } : {};
}
