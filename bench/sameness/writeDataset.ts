import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { manyOrganisations } from '../names/manyOrganisations.ts';

/** Cases that one target has: all of them. Two other targets, one before it in the order of ids and one behind it, have one each. */
export const targets = { first: 'target/a-few', many: 'target/many', last: 'target/z-few' } as const;

const CASES_OF_A_REPORT = 100;

/** Writes a dataset in which one target has so many cases, over so many organisations. */
export async function writeDataset(folder: string, cases: number, organisations: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const write = (name: string, rows: readonly (readonly unknown[])[]) =>
    writeFile(join(folder, name), stringify([...rows]));
  const facts = { name: 'many-cases', title: 'One target of many cases', synthetic: true };
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(facts));
  await write('targets.csv', [
    ['id', 'name', 'kind', 'country'],
    ['a-few', 'Nonesuch Instruments', 'COMPANY', 'US'],
    ['many', 'Nonesuch Instruments Inc', 'COMPANY', 'US'],
    ['z-few', 'The Nonesuch Instruments', 'COMPANY', 'US'],
  ]);
  const companies = manyOrganisations(organisations);
  await write('companies.csv', [
    ['id', 'name', 'name_zh'],
    ...companies.map(({ id, name, nameZh }) => [id.slice('company/'.length), name, nameZh ?? '']),
  ]);
  await write('reports.csv', [
    ['id', 'title', 'reliability', 'credibility'],
    ...numbers(Math.ceil(cases / CASES_OF_A_REPORT)).map((at) => [`r${at}`, `Report ${at}`, 'B', '2']),
  ]);
  await write('cases.csv', [
    ['id', 'title', 'published_on', 'posts', 'targets', 'companies', 'technologies', 'reports'],
    ...numbers(cases).map((at) => [
      `c${at}`,
      `Case ${at}`,
      `20${String(10 + (at % 10))}-0${1 + (at % 9)}`,
      at % 3 === 0 ? 'houston' : 'washington',
      at === 1 ? 'many;a-few' : at === 2 ? 'many;z-few' : 'many',
      companies[at % companies.length]?.id ?? '',
      at % 2 === 0 ? 'bio-vaccines-and-countermeasures' : 'aic-computer-vision',
      `r${Math.floor(at / CASES_OF_A_REPORT)}`,
    ]),
  ]);
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
