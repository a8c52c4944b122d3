import { fileURLToPath } from 'node:url';
import { NameIndex } from '../src/names/match/nameIndex.ts';
import { manyLine, measureMany } from './names/measureMany.ts';
import {
  measureRecall,
  type Precision,
  precisionOnNearMisses,
  precisionOnPairs,
} from './names/measureMatching.ts';
import { readOrganisations, readPairs } from './names/readTables.ts';

/** Prints how well names find their organisations: `tsx bench/names.ts [pairs.csv] [--many]`, with `--many` how long 20,000 names against 100,000 of them take. */
const measuresMany = process.argv.includes('--many');
const [given] = process.argv.slice(2).filter((each) => each !== '--many');
const file = given ?? fileURLToPath(new URL('names/pairs.csv', import.meta.url));
const organisations = readOrganisations();
const pairs = readPairs(file);
const index = new NameIndex(organisations);

console.log(`${pairs.length} names, ${organisations.length} organisations\n`);
console.log('| names | | first | in five |\n| --- | --- | --- | --- |');
const find = (name: string) => index.match({ name }, 5).map(({ id }) => id.slice('company/'.length));
for (const { category, count, first, inFive } of measureRecall(pairs, find))
  console.log(`| ${category} | ${count} | ${first.toFixed(2)} | ${inFive.toFixed(2)} |`);

const say = (about: string, { asked, same, right, wrong }: Precision) => {
  console.log(
    `\n${about}: SAME for ${same} of ${asked}, right for ${right} (${(right / Math.max(1, same)).toFixed(3)})`,
  );
  for (const each of wrong) console.log(`  ${each}`);
};
say('Pairs', precisionOnPairs(index, pairs));
say('Near misses, their own organisation left out', precisionOnNearMisses(index, organisations));
if (measuresMany) console.log(`\n${manyLine(measureMany(pairs, 20_000, 100_000))}`);
