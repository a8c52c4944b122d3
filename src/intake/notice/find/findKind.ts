import { quoteOf } from '../anchor/quote.ts';
import type { KindOfCase, Proposal } from '../proposal.ts';
import { isChineseName } from '../words/chinesePlaces.ts';
import type { NoticeLine } from './layOut.ts';

const signs: readonly (readonly [KindOfCase, RegExp])[] = [
  [
    'AGREEMENT',
    /签署|签订|签约|簽署|簽訂|簽約|达成协议|\bsign(?:s|ed|ing)?\b|\bagreements?\b|\bagrees? on\b|\bmemorandum\b/iu,
  ],
  [
    'VISIT',
    /访问|訪問|到访|参观|考察|会见|代表团|代表團|举行|舉行|举办|舉辦|召开|研讨会|对接会|推介会|论坛|論壇|活动|座谈|交流会|大赛|\b(?:visit(?:s|ed)?|delegation|forum|seminar|matchmaking event|roadshow|hosts|held|conference|symposium|fair)\b/iu,
  ],
  ['DEMAND', /征集|徵集|求购|技术需求|需求信息|\b(?:asks? for|demand|requests?)\b/iu],
  [
    'OFFER',
    /寻求|尋求|提供|推荐|推薦|转让|轉讓|寻找|拟来华|\b(?:offer(?:s|ed)?|seeks?|looks? for|looking for|partners?|refers?|invites?)\b/iu,
  ],
];

const seeks = /征集|徵集|寻求|尋求|求购|引进|需求|\b(?:seeks?|asks? for|looks? for|looking for|demand)\b/iu;

/** Finds the kind of a case by the words of its title, or by those of the text where the title has none. A Chinese side that seeks makes a demand. */
export function findKind(text: string, lines: readonly NoticeLine[]): NonNullable<Proposal['kind']> | null {
  const title = lines.find(({ role }) => role === 'TITLE');
  const body = lines.filter(({ role }) => role === 'BODY');
  for (const line of [...(title ? [title] : []), ...body]) {
    const demand = seeks.exec(line.text);
    if (demand && line === title && isChineseName(line.text.slice(0, demand.index)))
      return at(text, line, 'DEMAND', demand);
    for (const [kind, pattern] of signs) {
      const match = pattern.exec(line.text);
      if (match) return at(text, line, kind, match);
    }
  }
  return null;
}

const at = (text: string, { start }: NoticeLine, value: KindOfCase, match: RegExpExecArray) => ({
  value,
  quote: quoteOf(text, start + match.index, start + match.index + match[0].length),
});
