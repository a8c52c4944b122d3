import { derivedAliases } from '../../src/names/derivedAliases.ts';
import { readOrganisations } from './readTables.ts';

/** Prints every name that the graph stores of the organisations, with the derived ones, as CSV for other programs: `tsx bench/names/writeFields.ts > fields.csv`. */
console.log('id,name');
for (const { id, name, nameZh } of readOrganisations()) {
  const chinese = nameZh ? [nameZh] : [];
  const derived = derivedAliases(chinese, [name, ...chinese]).map(({ text }) => text);
  for (const text of [name, ...chinese, ...derived])
    console.log(`${id.slice('company/'.length)},"${text.replaceAll('"', '""')}"`);
}
