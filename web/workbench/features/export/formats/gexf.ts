import { aboutLines, type Picture } from '../picture.ts';
import { xml } from './xml.ts';

const value = (attribute: string, given: string | number | null | undefined): string =>
  given === null || given === undefined || given === ''
    ? ''
    : `<attvalue for="${attribute}" value="${xml(String(given))}"/>`;

/** The picture as GEXF 1.3, for Gephi. */
export const gexf = ({ about, nodes, ties }: Picture): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${xml(about.savedAt.slice(0, 10))}"><creator>Wishlist Graph</creator><description>${xml(aboutLines(about).join(' | '))}</description></meta>`,
    '<graph defaultedgetype="undirected" mode="static">',
    '<attributes class="node"><attribute id="labelZh" title="labelZh" type="string"/><attribute id="kind" title="kind" type="string"/><attribute id="note" title="note" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="caseCount" title="caseCount" type="integer"/><attribute id="firstOn" title="firstOn" type="string"/><attribute id="lastOn" title="lastOn" type="string"/><attribute id="openEnded" title="openEnded" type="boolean"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ id, label, labelZh, kind, x, y, note }) =>
        `<node id="${xml(id)}" label="${xml(label)}"><attvalues>${value('labelZh', labelZh)}${value('kind', kind)}${value('note', note)}</attvalues>${x !== undefined && y !== undefined ? `<viz:position x="${x}" y="${-y}" z="0"/>` : ''}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...ties.map(
      ({ from, to, caseCount, firstOn, lastOn, openEnded }, index) =>
        `<edge id="${index}" source="${xml(from)}" target="${xml(to)}" weight="${caseCount ?? 1}"><attvalues>${value('caseCount', caseCount)}${value('firstOn', firstOn)}${value('lastOn', lastOn)}${value('openEnded', openEnded ? 'true' : null)}</attvalues></edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
