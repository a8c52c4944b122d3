import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AbstractGraph } from 'graphology-types';
import { csvRecords, csvTies } from '../../../../web/workbench/features/export/formats/csv.ts';
import { followTheMoney } from '../../../../web/workbench/features/export/formats/followTheMoney.ts';
import {
  followTheMoneyId,
  followTheMoneyLinkId,
} from '../../../../web/workbench/features/export/formats/followTheMoneyId.ts';
import { gexf } from '../../../../web/workbench/features/export/formats/gexf.ts';
import { graphml } from '../../../../web/workbench/features/export/formats/graphml.ts';
import { json } from '../../../../web/workbench/features/export/formats/json.ts';
import { svg } from '../../../../web/workbench/features/export/formats/svg.ts';
import type { Picture } from '../../../../web/workbench/features/export/picture.ts';
import { needing } from '../../../support/needing.ts';
import { rounds } from '../../../support/rounds.ts';

const require = createRequire(import.meta.url);
const Graph: new () => AbstractGraph = require('graphology');
const readGexf: {
  parse(graph: typeof Graph, text: string, options: object): AbstractGraph;
} = require('graphology-gexf');
const readGraphml: {
  parse(graph: typeof Graph, text: string, options: object): AbstractGraph;
} = require('graphology-graphml');

const hostile = `<b>"Quoted" & 'co'</b> \u0000\u0008 休斯敦 \ud800 =1+1`;

const picture: Picture = {
  about: {
    title: 'A < B & "C"',
    revision: 7,
    synthetic: true,
    filters: 'years 2015 to 2018',
    limits: ['3 weaker ties'],
    savedAt: '2026-11-25T10:00:00.000Z',
    address: 'http://127.0.0.1:4000/#view=canvas',
  },
  nodes: [
    { id: 'post/houston', label: 'Houston', labelZh: '休斯敦', kind: 'POST', x: 0, y: 10, note: 'closed' },
    { id: 'target/x', label: hostile, labelZh: null, kind: 'TARGET', x: -40, y: 25 },
    { id: 'area/bio', label: '=cmd()', labelZh: null, kind: 'AREA', x: 3, y: 4 },
  ],
  ties: [
    {
      from: 'post/houston',
      to: 'target/x',
      caseCount: 3,
      firstOn: '2015-02-01',
      lastOn: '2018-11-30',
      openEnded: true,
    },
    { from: 'target/x', to: 'area/bio', caseCount: null, firstOn: null, lastOn: null, openEnded: false },
  ],
};

/** Any name that an id may have, in any script; those of a few letters meet often. */
const idNames = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,11}$/),
  fc
    .tuple(
      fc.constantFrom('a', '华', '𠮷', 'é', 'Ж'),
      fc.string({ unit: fc.constantFrom('a', '-', '.', '_', '~', '华', '中', '𠮷', 'é', 'Ж', '0') }),
    )
    .map((parts) => parts.join('')),
);

/** Any picture: ids are distinct, ties are between what is there. */
const pictures = fc
  .uniqueArray(idNames, { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc.record({
      labels: fc.array(fc.string({ unit: 'binary' }), { minLength: names.length, maxLength: names.length }),
      ties: fc.uniqueArray(
        fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1), fc.integer({ min: 1, max: 999 })),
        { selector: ([a, b]) => [a, b].sort().join(), maxLength: 20 },
      ),
      names: fc.constant(names),
    }),
  )
  .map(
    ({ names, labels, ties }): Picture => ({
      about: picture.about,
      nodes: names.map((name, index) => ({
        id: `target/${name}`,
        label: labels[index] ?? '',
        labelZh: null,
        kind: 'TARGET',
      })),
      ties: ties
        .filter(([a, b]) => a !== b)
        .map(([a, b, caseCount]) => ({
          from: `target/${names[a]}`,
          to: `target/${names[b]}`,
          caseCount,
          firstOn: null,
          lastOn: null,
          openEnded: false,
        })),
    }),
  );

const edgesOf = (graph: AbstractGraph) =>
  graph
    .mapEdges(
      (_, attributes, source, target) => `${[source, target].sort().join(' ')} ${attributes.caseCount}`,
    )
    .sort();

const wanted = ({ ties }: Picture) =>
  ties.map(({ from, to, caseCount }) => `${[from, to].sort().join(' ')} ${caseCount}`).sort();

describe('GraphML and GEXF', () => {
  test.each([
    ['GraphML', graphml, readGraphml],
    ['GEXF', gexf, readGexf],
  ] as const)(
    '%s opens again in graphology with the same records, ties and counts',
    (_, write, reader) => {
      fc.assert(
        fc.property(pictures, (any) => {
          const graph = reader.parse(Graph, write(any), { addMissingNodes: false });
          expect(graph.nodes().sort()).toEqual(any.nodes.map(({ id }) => id).sort());
          expect(edgesOf(graph)).toEqual(wanted(any));
        }),
        rounds(60),
      );
    },
    120_000,
  );

  test.each([
    ['GraphML', graphml],
    ['GEXF', gexf],
    ['SVG', (each: Picture) => svg(each, () => '#123456')],
  ] as const)('%s is well-formed whatever a name holds, and says what the data is', (_, write) => {
    const text = write(picture);
    expect(text).toContain('SYNTHETIC');
    expect(text).toContain('revision 7');
    expect(text).toContain('years 2015 to 2018');
    expect(text).toContain('3 weaker ties');
    for (const forbidden of ['<b>', '\u0000', '\u0008']) expect(text).not.toContain(forbidden);
    expect(text).toContain('&lt;b&gt;&quot;Quoted&quot; &amp; &apos;co&apos;&lt;/b&gt;');
  });

  /** The Python that has networkx: the first of the path, or that of the system. */
  const python = ['python3', '/usr/bin/python3'].find((each) => {
    try {
      execFileSync(each, ['-c', 'import networkx'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  needing(python ? undefined : 'no python3 has networkx')(
    'both open in networkx with the same records, ties and counts',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'wishlist-formats-'));
      writeFileSync(join(folder, 'a.graphml'), graphml(picture));
      writeFileSync(join(folder, 'a.gexf'), gexf(picture));
      const script = `
import networkx, json, sys
for graph in (networkx.read_graphml(sys.argv[1] + '/a.graphml'), networkx.read_gexf(sys.argv[1] + '/a.gexf', version='1.2draft')):
    print(json.dumps([sorted(graph.nodes()), sorted(str(d.get('caseCount')) for _, _, d in graph.edges(data=True))]))
`;
      const lines = execFileSync(python ?? '', ['-c', script, folder], { encoding: 'utf8' })
        .trim()
        .split('\n');
      expect(lines).toHaveLength(2);
      for (const line of lines)
        expect(JSON.parse(line)).toEqual([
          ['area/bio', 'post/houston', 'target/x'],
          ['3', 'None'],
        ]);
    },
    60_000,
  );
});

describe('exported records and ties', () => {
  const [houston, x, bio] = picture.nodes;
  if (!houston || !x || !bio) throw new Error('The picture has three records.');
  const known: Picture = {
    ...picture,
    nodes: [
      { ...houston, caseCount: 68, countries: ['United States'], areas: ['Biotechnology', 'AI'] },
      { ...x, caseCount: 2, countries: [], areas: [] },
      bio,
    ],
  };

  test('stand with their counts, countries and areas in CSV, GraphML and GEXF', () => {
    expect(csvRecords(known)).toMatch(/^post\/houston,.*,68,United States,Biotechnology; AI$/m);
    expect(csvRecords(known)).toMatch(/^area\/bio,.*,,,$/m);
    for (const graph of [
      readGraphml.parse(Graph, graphml(known), {}),
      readGexf.parse(Graph, gexf(known), {}),
    ])
      expect(graph.getNodeAttributes('post/houston')).toMatchObject({
        cases: 68,
        countries: 'United States',
        areas: 'Biotechnology; AI',
      });
  });

  test('have names beside ids in the table of ties', () => {
    const [heads, first] = csvTies(picture).split('\r\n');
    expect(heads).toMatch(/,from_name,to_name$/);
    expect(first).toMatch(/^post\/houston,target\/x,.*,Houston,/);
  });

  test.each([
    ['2015-02-01', '2018-11-30', false, ' start="2015-02-01" end="2018-11-30"'],
    ['2015-02', '2016-02', false, ' start="2015-02-01" end="2016-02-29"'],
    ['2015', '2015', false, ' start="2015-01-01" end="2015-12-31"'],
    ['2015', '2018', true, ' start="2015-01-01"'],
    [null, null, false, ''],
  ])(
    'last in GEXF from the first to the last day of %s to %s (open ended: %s)',
    (firstOn, lastOn, openEnded, lasts) => {
      const tie = { from: 'post/houston', to: 'target/x', caseCount: 1, firstOn, lastOn, openEnded };
      const text = gexf({ ...picture, ties: [tie] });
      expect(text).toContain('mode="dynamic"');
      expect(/<edge [^>]*weight="1"([^>]*)>/.exec(text)?.[1]).toBe(lasts);
    },
  );
});

describe('CSV, JSON and FollowTheMoney', () => {
  test('CSV lets no cell become a formula, and every row says what the data is', () => {
    const lines = csvRecords(picture).trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[3]).toMatch(/^area\/bio,AREA,'=cmd\(\),/);
    for (const line of lines.slice(1)) expect(line).toContain(',7,true,');
    expect(csvTies(picture)).toContain('post/houston,target/x,3,2015-02-01,2018-11-30,7,true,');
  });

  test('JSON holds the whole picture', () => {
    expect(JSON.parse(json(picture))).toEqual(JSON.parse(JSON.stringify(picture)));
  });

  test('FollowTheMoney holds the parties and their links, one object a line, and says what it leaves out', () => {
    const entities = followTheMoney(picture)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entities.map(({ schema }) => schema)).toEqual([
      'Note',
      'PublicBody',
      'LegalEntity',
      'UnknownLink',
    ]);
    expect(entities[0].properties.description[0]).toContain('1 technologies, areas');
    expect(entities[3].properties.subject).toEqual([entities[1].id]);
    expect(entities[3].properties.object).toEqual([entities[2].id]);
    expect(entities[3].properties.summary).toEqual(['3 cases']);
  });

  /** Ids that FollowTheMoney accepts (`EntityType.REGEX` of its Python package). */
  const allowed = /^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/;

  test('a record has one id in FollowTheMoney, whatever its script, and no other record has it', () => {
    const ids = fc
      .tuple(fc.constantFrom('post', 'target', 'company', 'case'), idNames)
      .map((parts) => parts.join('/'));
    fc.assert(
      fc.property(fc.uniqueArray(ids, { minLength: 2, maxLength: 40 }), (distinct) => {
        const records = distinct.map(followTheMoneyId);
        const links = distinct.slice(1).map((to, index) => followTheMoneyLinkId(distinct[index] ?? '', to));
        const all = ['wishlist-about', ...records, ...links];
        expect(new Set(all).size).toBe(all.length);
        for (const id of all) expect(id).toMatch(allowed);
        expect(distinct.map(followTheMoneyId)).toEqual(records);
      }),
      rounds(300),
    );
  });

  test('ids that differ beyond ASCII, or where a link joins them, stay apart', () => {
    expect(followTheMoneyId('post/houston')).toBe('wishlist-post-houston');
    const near = [
      'target/华芯',
      'target/中芯',
      'target/é',
      'target/-',
      'target/_',
      'target/a.0041',
      'target/aA',
    ];
    expect(new Set(near.map(followTheMoneyId)).size).toBe(near.length);
    expect(followTheMoneyId('post/a--wishlist-post-b')).not.toBe(followTheMoneyLinkId('post/a', 'post/b'));
    expect(followTheMoneyId('post/a..wishlist-post-b')).not.toBe(followTheMoneyLinkId('post/a', 'post/b'));
  });

  test('a picture in any script has as many entities of distinct ids as it has parties and ties', () => {
    fc.assert(
      fc.property(pictures, (any) => {
        const ids = followTheMoney(any)
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line).id);
        expect(new Set(ids).size).toBe(1 + any.nodes.length + any.ties.length);
      }),
      rounds(60),
    );
  });
});
