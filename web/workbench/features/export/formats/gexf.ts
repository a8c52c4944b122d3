import type { Tie } from '../../../queries/ties/tie.ts';
import { aboutLines, type Picture } from '../picture.ts';
import { xml } from './xml.ts';

const value = (attribute: string, given: string | number | null | undefined): string =>
  given === null || given === undefined || given === ''
    ? ''
    : `<attvalue for="${attribute}" value="${xml(String(given))}"/>`;

/** The first or the last day of a date that may be as precise as a year or a month. */
const dayOf = (date: string, edge: 'first' | 'last'): string => {
  const [year = '', month = edge === 'first' ? '01' : '12', day] = date.split('-');
  const lastDay = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  return [year, month, day ?? (edge === 'first' ? '01' : lastDay)].join('-');
};

/** The days from which and until which a tie lasts, as far as its cases are dated; Gephi's timeline reads them. */
const lasting = ({ firstOn, lastOn, openEnded }: Tie): string =>
  (firstOn ? ` start="${dayOf(firstOn, 'first')}"` : '') +
  (lastOn && !openEnded ? ` end="${dayOf(lastOn, 'last')}"` : '');

/** The picture as GEXF 1.3, for Gephi. */
export const gexf = ({ about, nodes, ties }: Picture): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${xml(about.savedAt.slice(0, 10))}"><creator>Wishlist Graph</creator><description>${xml(aboutLines(about).join(' | '))}</description></meta>`,
    '<graph defaultedgetype="undirected" mode="dynamic" timeformat="date" timerepresentation="interval">',
    '<attributes class="node"><attribute id="labelZh" title="labelZh" type="string"/><attribute id="kind" title="kind" type="string"/><attribute id="note" title="note" type="string"/><attribute id="cases" title="cases" type="integer"/><attribute id="countries" title="countries" type="string"/><attribute id="areas" title="areas" type="string"/><attribute id="tags" title="tags" type="string"/></attributes>',
    '<attributes class="edge"><attribute id="caseCount" title="caseCount" type="integer"/><attribute id="firstOn" title="firstOn" type="string"/><attribute id="lastOn" title="lastOn" type="string"/><attribute id="openEnded" title="openEnded" type="boolean"/></attributes>',
    '<nodes>',
    ...nodes.map(
      ({ id, label, labelZh, kind, x, y, note, caseCount, countries, areas, tags }) =>
        `<node id="${xml(id)}" label="${xml(label)}"><attvalues>${value('labelZh', labelZh)}${value('kind', kind)}${value('note', note)}${value('cases', caseCount)}${value('countries', countries?.join('; '))}${value('areas', areas?.join('; '))}${value('tags', tags?.join('; '))}</attvalues>${x !== undefined && y !== undefined ? `<viz:position x="${x}" y="${-y}" z="0"/>` : ''}</node>`,
    ),
    '</nodes>',
    '<edges>',
    ...ties.map((tie, index) => {
      const { from, to, caseCount, firstOn, lastOn, openEnded } = tie;
      return `<edge id="${index}" source="${xml(from)}" target="${xml(to)}" weight="${caseCount ?? 1}"${lasting(tie)}><attvalues>${value('caseCount', caseCount)}${value('firstOn', firstOn)}${value('lastOn', lastOn)}${value('openEnded', openEnded ? 'true' : null)}</attvalues></edge>`;
    }),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
