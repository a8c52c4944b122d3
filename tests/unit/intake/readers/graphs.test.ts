import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kindOfTable } from '../../../../src/intake/headers/readHeader.ts';
import { followTheMoney } from '../../../../web/workbench/features/export/formats/followTheMoney.ts';
import { gexf } from '../../../../web/workbench/features/export/formats/gexf.ts';
import { graphml } from '../../../../web/workbench/features/export/formats/graphml.ts';
import type { Picture } from '../../../../web/workbench/features/export/picture.ts';
import { rounds } from '../../../support/rounds.ts';
import { cellsOf, readMade, type WholeTable } from '../support/readMade.ts';

/** The rows of a table as objects without empty cells. */
const recordsOf = ({ columns, rows }: WholeTable): Record<string, string>[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map((name, at) => [name, cells[at] ?? ''] as const).filter(([, cell]) => cell !== ''),
    ),
  );

const read = async (name: string, content: string) =>
  new Map((await readMade({ [name]: content }, name)).map((table) => [table.name, table]));

const records = async (name: string, content: string) =>
  Object.fromEntries([...(await read(name, content))].map(([table, whole]) => [table, recordsOf(whole)]));

const kinds = ['POST', 'TARGET', 'COMPANY', 'CASE'] as const;
const word = fc.string({
  unit: fc.constantFrom('a', 'B', '7', '华', 'é', '-', '_', '.', '~', '𠀀'),
  minLength: 1,
  maxLength: 6,
});
const label = fc
  .string({ unit: fc.constantFrom('a', '华', ' ', '"', '<', '&', ',', ';', '|', "'"), maxLength: 8 })
  .map((text) => `x${text}x`);
const pictures: fc.Arbitrary<Picture> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...kinds), word, label, fc.option(label)), {
    selector: ([kind, name]) => `${kind}/${name}`,
    minLength: 2,
    maxLength: 6,
  })
  .chain((parts) =>
    fc.record({
      about: fc.constant({
        title: 'A made picture',
        revision: 7,
        synthetic: true,
        filters: '',
        limits: [],
        savedAt: '2026-11-25T10:00:00.000Z',
        address: 'http://127.0.0.1:4000/',
      }),
      nodes: fc.constant(
        parts.map(([kind, name, text, labelZh]) => ({
          id: `${kind.toLowerCase()}/${name}`,
          label: text,
          labelZh,
          kind,
        })),
      ),
      ties: fc.constant(
        parts.slice(1).map(([kind, name], at) => ({
          from: `${parts[0]?.[0].toLowerCase()}/${parts[0]?.[1]}`,
          to: `${kind.toLowerCase()}/${name}`,
          caseCount: at + 1,
          firstOn: '2015-02',
          lastOn: at % 2 ? '2016' : null,
          openEnded: at % 2 === 0,
        })),
      ),
    }),
  );

const sorted = (list: readonly object[]) =>
  list.map((each) => JSON.stringify(Object.entries(each).sort())).sort();

describe('what the page writes is read as it was', () => {
  test('FollowTheMoney: ids, names, remarks and ties', async () => {
    await fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        const tables = await records('a.ftm.json', followTheMoney(picture));
        const parties = ['PublicBody', 'LegalEntity', 'Event'].flatMap((schema) => tables[schema] ?? []);
        expect(sorted(parties)).toEqual(
          sorted(
            picture.nodes.map(({ id, label: name, labelZh }) => ({
              id,
              name,
              ...(labelZh && { alias: labelZh }),
              summary: 'SYNTHETIC: invented.',
            })),
          ),
        );
        expect(
          (tables.UnknownLink ?? []).map(({ subject, object, startDate, endDate, summary }) => [
            subject,
            object,
            startDate,
            endDate,
            summary,
          ]),
        ).toEqual(
          picture.ties.map(({ from, to, firstOn, lastOn, caseCount }) => [
            from,
            to,
            firstOn ?? undefined,
            lastOn ?? undefined,
            `${caseCount} ${caseCount === 1 ? 'case' : 'cases'}`,
          ]),
        );
      }),
      rounds(100),
    );
  });

  test.each([
    ['GraphML', 'a.graphml', graphml],
    ['GEXF', 'a.gexf', gexf],
  ] as const)('%s: nodes and edges', async (_, name, write) => {
    await fc.assert(
      fc.asyncProperty(pictures, async (picture) => {
        const { nodes = [], edges = [] } = await records(name, write(picture));
        expect(nodes.map(({ id, label: text, labelZh, kind }) => [id, text, labelZh ?? null, kind])).toEqual(
          picture.nodes.map(({ id, label: text, labelZh, kind }) => [id, text, labelZh, kind]),
        );
        expect(
          edges.map(({ source, target, caseCount, firstOn, lastOn }) => [
            source,
            target,
            caseCount,
            firstOn,
            lastOn ?? null,
          ]),
        ).toEqual(
          picture.ties.map(({ from, to, caseCount, firstOn, lastOn }) => [
            from,
            to,
            String(caseCount),
            firstOn,
            lastOn,
          ]),
        );
      }),
      rounds(60),
    );
  });
});

describe('FollowTheMoney of other tools', () => {
  test('is a table for each schema, with several values of a cell joined so that they can be parted', async () => {
    const lines = [
      {
        id: 'x1',
        schema: 'Company',
        properties: { name: ['Kaltwerk GmbH', 'Kaltwerk'], country: ['cn'] },
        datasets: ['a'],
      },
      { id: 'x2', schema: 'Person', properties: { name: ['A; B', 'C'] } },
      { id: 'x3', schema: 'Company', properties: { name: ['Huaxin'], website: ['http://x.invalid'] } },
    ];
    const tables = await read('entities.json', lines.map((each) => JSON.stringify(each)).join('\n'));
    const company = tables.get('Company');
    expect(company && [company.columns, ...cellsOf(company)]).toEqual([
      ['id', 'name', 'country', 'datasets', 'website'],
      ['x1', 'Kaltwerk GmbH; Kaltwerk', 'cn', 'a', ''],
      ['x3', 'Huaxin', '', '', 'http://x.invalid'],
    ]);
    expect(company?.rows.map(({ line }) => line)).toEqual([1, 3]);
    const person = tables.get('Person');
    expect(person && cellsOf(person)).toEqual([['x2', 'A; B | C']]);
    expect(person?.notes[1]).toContain('but those of name');
  });

  test('has companies of other countries in a table of their own, which is one of targets', async () => {
    const company = (id: string, properties: object) => JSON.stringify({ id, schema: 'Company', properties });
    const text = [
      company('a', { name: ['Kaltwerk'], country: ['de'] }),
      company('b', { name: ['Huaxin'], country: ['cn'] }),
      company('c', { name: ['Jointwerk'], country: ['de', 'China'] }),
      company('d', { name: ['Nordwerk'], jurisdiction: ['Norway'] }),
      company('e', { name: ['Nowhere'] }),
    ].join('\n');
    const tables = await read('entities.json', text);
    expect([...tables].map(([name, { rows }]) => [name, rows.map(({ cells }) => cells[0])])).toEqual([
      ['Company of another country', ['a', 'd']],
      ['Company', ['b', 'c', 'e']],
    ]);
    expect([...tables.keys()].map(kindOfTable)).toEqual([null, 'company']);
  });

  test.each([
    ['a line that is no JSON', '{"id":"a","schema":"Person"}\n{"id":', 'line 2: is not JSON'],
    ['an entity without an id', '{"schema":"Person"}', 'line 1: is not an entity of FollowTheMoney: id'],
    [
      'properties that are no texts',
      '{"id":"a","schema":"Person","properties":{"name":[{}]}}',
      'line 1: is not an entity',
    ],
    ['JSON of another kind', '{"a": 1}', 'is JSON of a form that is not read'],
    ['a list in JSON', '[{"a": 1}]', 'is JSON of a form that is not read'],
  ])('%s is refused with its place', async (_, content, message) => {
    await expect(read('a.json', content)).rejects.toThrow(message);
  });
});

describe('graphs of other tools', () => {
  test('GraphML: defaults, groups, and the texts of shapes that yEd draws', async () => {
    const tables = await records(
      'a.graphml',
      `<?xml version="1.0"?><graphml xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" yfiles.type="nodegraphics"/>
<key id="d1" for="node" attr.name="kind" attr.type="string"><default>firm</default></key>
<key id="d2" for="edge" attr.name="since" attr.type="string"/>
<graph edgedefault="directed">
<node id="n0"><data key="d0"><y:ShapeNode><y:NodeLabel>Kaltwerk &amp; Co</y:NodeLabel></y:ShapeNode></data></node>
<node id="g"><data key="d1">group</data><graph><node id="n1"/></graph></node>
<edge source="n0" target="n1"><data key="d2">2019</data></edge>
</graph></graphml>`,
    );
    expect(tables).toEqual({
      nodes: [
        { id: 'n0', label: 'Kaltwerk & Co', kind: 'firm' },
        { id: 'n1', kind: 'firm' },
        { id: 'g', kind: 'group' },
      ],
      edges: [{ source: 'n0', target: 'n1', since: '2019' }],
    });
  });

  test('GEXF: attributes by title, defaults, hierarchy and time', async () => {
    const tables = await records(
      'a.gexf',
      `<gexf xmlns="http://www.gexf.net/1.2draft"><graph>
<attributes class="node"><attribute id="0" title="country" type="string"><default>DE</default></attribute></attributes>
<nodes><node id="a" label="Kaltwerk" start="2019"><nodes><node id="b" label="Lab"><attvalues><attvalue for="0" value="FR"/></attvalues></node></nodes></node></nodes>
<edges><edge id="0" source="a" target="b" weight="2.0"/></edges></graph></gexf>`,
    );
    expect(tables).toEqual({
      nodes: [
        { id: 'b', label: 'Lab', pid: 'a', country: 'FR' },
        { id: 'a', label: 'Kaltwerk', start: '2019', country: 'DE' },
      ],
      edges: [{ id: '0', source: 'a', target: 'b', weight: '2.0' }],
    });
  });

  test('XML that is cut off, entities that expand, and other XML are refused', async () => {
    for (const content of [
      '<graphml><graph><node id="a">',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>',
      '<?xml version="1.0"?><rss></rss>',
    ])
      await expect(read('a.graphml', content)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
