import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDatasets } from '../../../src/import/importDatasets.ts';
import { resetGraph, scratchGraph, scratchNeo4j } from '../../support/neo4j.ts';
import { wishlist } from '../../support/wishlist.ts';
import { newFolder, writeDataset } from '../import/dataset.ts';

const patience = 240_000;

let graph: Graph;
let folder: string;
let environment: Record<string, string | undefined>;

const csv = (head: string, rows: readonly string[]) => `${head}\n${rows.join('\n')}\n`;

beforeAll(async () => {
  const { uri, username, password } = await scratchNeo4j();
  graph = await scratchGraph();
  folder = mkdtempSync(join(tmpdir(), 'wishlist-match-'));
  environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  const dataset = await writeDataset(await newFolder(), 'match', {
    'countries.csv': csv('code,name', ['DE,Germany', 'US,United States']),
    'posts.csv': csv('id,name,country', ['houston,Consulate-General in Houston,US']),
    'targets.csv': csv('id,name,country,identifiers', [
      'tu-de,Technical University of Examples,DE,ROR:03aaaaa11',
      'tu-us,Technical University of Examples,US,ROR:03bbbbb22',
    ]),
    'companies.csv': csv('id,name,name_zh', [
      'shiyan,Shiyan Institute of Samples,试验研究院',
      'nio,Niobolt (China),',
    ]),
  });
  await importDatasets(graph, [dataset], { builtIn: false });
}, patience);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await resetGraph(graph);
  await graph.close();
}, patience);

type Row = Readonly<Record<string, string>>;

/** Runs `wishlist match` over a file of this content; resolves to what it writes and what it tells beside. */
async function match(content: string, ...flags: string[]) {
  const file = join(folder, 'names.csv');
  writeFileSync(file, content);
  const { child, ended, printed } = wishlist(['match', file, ...flags], environment);
  let out = '';
  child.stdout?.on('data', (part: string) => {
    out += part;
  });
  const code = await ended;
  const rows: Row[] = code === 0 ? parse(out, { columns: true }) : [];
  return { code, rows, out, printed: printed() };
}

const short = (rows: readonly Row[]) =>
  rows.map(({ line, rank, id, score, verdict, difference }) => [line, rank, id, score, verdict, difference]);

describe('wishlist match', () => {
  test(
    'prints the candidates of each name with score, verdict and reasons, and tells how many it found',
    async () => {
      const { code, rows, printed } = await match(
        csv('name', [
          'Niobolt Ltd',
          '试验研究院',
          'Technical University of Examples',
          'Qqxzv Wwkjq',
          'Institute Shiyan of Samples',
        ]),
        '--first',
        '2',
      );
      expect(code).toBe(0);
      const [nio, shiyan, ...others] = rows.filter(({ rank }) => rank === '1');
      expect(nio).toMatchObject({
        line: '2',
        name: 'Niobolt Ltd',
        id: 'company/nio',
        label: 'Niobolt (China)',
        score: '98',
        verdict: 'SAME',
        difference: 'LEGAL_FORM',
        matched: 'Niobolt (China)',
        matched_kind: 'NAME',
        because: 'The names are the same but for a legal form or a country in brackets. (+98)',
      });
      expect(shiyan).toMatchObject({
        line: '3',
        id: 'company/shiyan',
        score: '100',
        verdict: 'SAME',
        matched: '试验研究院',
      });
      expect(others.map(({ line, verdict }) => [line, verdict])).toEqual([
        ['4', 'REVIEW'],
        ['6', 'REVIEW'],
      ]);
      expect(short(rows.filter(({ line }) => line === '4'))).toEqual([
        ['4', '1', 'target/tu-de', '100', 'REVIEW', 'NONE'],
        ['4', '2', 'target/tu-us', '100', 'REVIEW', 'NONE'],
      ]);
      expect(short(rows.filter(({ line }) => line === '5'))).toEqual([['5', '', '', '', '', '']]);
      expect(short(rows.filter(({ line }) => line === '6'))[0]).toEqual([
        '6',
        '1',
        'company/shiyan',
        '93',
        'REVIEW',
        'WORD_ORDER',
      ]);
      expect(printed).toMatch(/Matched 5 names with 4 records: 2 the same, 2 to review, 1 not found\./);
    },
    patience,
  );

  test(
    'lets country and identifiers of other columns count, and the column of names be another',
    async () => {
      const rows = [
        'a,Technical University of Examples,Germany,',
        'b,Technical University of Examples,US,',
        'c,Technical University of Examples,,ROR:03bbbbb22',
        'd,Technical University of Examples,Atlantis,',
      ];
      const found = await match(
        csv('row,Institution,Land,Ids', rows),
        ...[
          '--column',
          'institution',
          '--country',
          'Land',
          '--identifiers',
          'Ids',
          '--first',
          '1',
          '--kinds',
          'target',
        ],
      );
      expect(found.rows.map(({ id, verdict, score }) => [id, verdict, score])).toEqual([
        ['target/tu-de', 'SAME', '100'],
        ['target/tu-us', 'SAME', '100'],
        ['target/tu-us', 'SAME', '100'],
        ['target/tu-de', 'REVIEW', '100'],
      ]);
    },
    patience,
  );

  test(
    'reads identifiers from several columns, whose headers name the scheme, and in the form of an address',
    async () => {
      const name = 'Technical University of Examples';
      const found = await match(
        csv('name,ROR,Wikidata', [
          `${name},03bbbbb22,Q1`,
          `${name},https://ror.org/03bbbbb22,`,
          `${name},03ccccc33,`,
        ]),
        ...['--identifiers', 'ROR', '--identifiers', 'Wikidata', '--first', '1', '--kinds', 'target'],
      );
      expect(found.rows.map(({ id, verdict, score }) => [id, verdict, score])).toEqual([
        ['target/tu-us', 'SAME', '100'],
        ['target/tu-us', 'SAME', '100'],
        ['target/tu-de', 'REVIEW', '60'],
      ]);
      expect(found.rows[2]?.because).toContain('The record has another ROR. (-40)');
    },
    patience,
  );

  test(
    'writes control characters of a file escaped, in its table and in its errors',
    async () => {
      const hostile = 'x\u001b[31m\u202e';
      const answered = await match(csv('name', [`${hostile} Niobolt`]));
      expect(answered.code).toBe(0);
      const refused = await match(csv(hostile, ['Niobolt']), '--column', 'name');
      expect(refused.code).toBe(2);
      for (const { printed } of [answered, refused]) {
        expect(printed).toContain('x\\u001b[31m\\u202e');
        for (const letter of ['\u001b', '\u202e']) expect(printed).not.toContain(letter);
      }
    },
    patience,
  );

  test.each([
    [
      'a column that does not exist',
      'title,place\nx,y\n',
      [],
      /has no column "name"\.\nName one of its columns with --column: title, place\./,
    ],
    ['an empty file', '', [], /names\.csv has no rows\.\nThe first line names the columns\./],
    [
      'a number of candidates out of bounds',
      'name\nx\n',
      ['--first', '21'],
      /--first is "21"\.\nGive a number from 1 to 20\./,
    ],
    [
      'a kind without names',
      'name\nx\n',
      ['--kinds', 'case'],
      /--kinds has "case"\.\nGive some of post, target, company/,
    ],
    ['a row that is cut off', 'name\n"x\n', [], /names\.csv, line 2: /],
  ])(
    'refuses %s in words',
    async (_, content, flags, words) => {
      const { code, printed } = await match(content, ...flags);
      expect(printed).toMatch(words);
      expect(code).toBe(2);
    },
    patience,
  );

  test(
    'tells of its progress and of no match, for a file of the header alone too',
    async () => {
      const { code, out, printed } = await match('name\n');
      expect(code).toBe(0);
      expect(out).toBe('line,name,rank,id,label,score,verdict,difference,matched,matched_kind,because\n');
      expect(printed).toMatch(/Read \d records …/);
      expect(printed).toContain('Matched 0 names with 4 records: 0 the same, 0 to review, 0 not found.');
    },
    patience,
  );
});
