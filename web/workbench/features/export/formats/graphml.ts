import { aboutLines, type Picture } from '../picture.ts';
import { xml } from './xml.ts';

const data = (key: string, value: string | number | null | undefined): string =>
  value === null || value === undefined || value === ''
    ? ''
    : `<data key="${key}">${xml(String(value))}</data>`;

/** The picture as GraphML, which Gephi, yEd, networkx and graphology read. */
export const graphml = ({ about, nodes, ties }: Picture): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="about" for="graph" attr.name="about" attr.type="string"/>',
    '<key id="synthetic" for="graph" attr.name="synthetic" attr.type="boolean"/>',
    '<key id="revision" for="graph" attr.name="revision" attr.type="int"/>',
    ...['label', 'labelZh', 'kind', 'note', 'countries', 'areas', 'tags'].map(
      (name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`,
    ),
    ...['x', 'y'].map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="double"/>`),
    '<key id="cases" for="node" attr.name="cases" attr.type="int"/>',
    '<key id="caseCount" for="edge" attr.name="caseCount" attr.type="int"/>',
    ...['firstOn', 'lastOn'].map(
      (name) => `<key id="${name}" for="edge" attr.name="${name}" attr.type="string"/>`,
    ),
    '<key id="openEnded" for="edge" attr.name="openEnded" attr.type="boolean"/>',
    '<graph id="picture" edgedefault="undirected">',
    data('about', aboutLines(about).join('\n')),
    data('synthetic', String(about.synthetic === true)),
    data('revision', about.revision),
    ...nodes.map(
      ({ id, label, labelZh, kind, x, y, note, caseCount, countries, areas, tags }) =>
        `<node id="${xml(id)}">${data('label', label)}${data('labelZh', labelZh)}${data('kind', kind)}${data('x', x)}${data('y', y)}${data('note', note)}${data('countries', countries?.join('; '))}${data('areas', areas?.join('; '))}${data('tags', tags?.join('; '))}${data('cases', caseCount)}</node>`,
    ),
    ...ties.map(
      ({ from, to, caseCount, firstOn, lastOn, openEnded }, index) =>
        `<edge id="e${index}" source="${xml(from)}" target="${xml(to)}">${data('caseCount', caseCount)}${data('firstOn', firstOn)}${data('lastOn', lastOn)}${data('openEnded', openEnded ? 'true' : null)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ]
    .filter((line, index, all) => line !== '' || index === all.length - 1)
    .join('\n');
