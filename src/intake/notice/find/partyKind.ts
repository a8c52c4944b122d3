import type { ProposedCompany, ProposedTarget } from '../proposal.ts';

const shared = [
  ['UNIVERSITY', /大学|大學|学院(?!有限)|學院|\b(?:universit\p{L}*|college|polytechnic)\b/iu],
  ['COMPANY', /公司|集团|集團|株式会社|\b(?:gmbh|ltd|inc|llc|ag|ab|as|oy|corp|s\.?p\.?a|b\.?v|sas)\b/iu],
  [
    'RESEARCH_INSTITUTE',
    /研究|科学院|实验室|實驗室|技术中心|\b(?:institut\p{L}*|laborator\p{L}*|academy|centre|center)\b/iu,
  ],
  [
    'ASSOCIATION',
    /协会|協會|学会|商会|联盟|聯盟|联合会|促进会|基金会|\b(?:association|alliance|cluster|federation|society|chamber|foundation|network|consortium)\b/iu,
  ],
  [
    'GOVERNMENT',
    /厅$|局$|科技委|政府|委员会|管委会|高新区|开发区|\b(?:ministry|department|bureau|commission|agency|council|administration)\b/iu,
  ],
] as const;

export function partyKind(name: string, of: 'target'): ProposedTarget['kind'];
export function partyKind(name: string, of: 'company'): ProposedCompany['kind'];
/** Returns the kind of a party by the words of its name; a name that says nothing is a company's. */
export function partyKind(
  name: string,
  of: 'target' | 'company',
): ProposedTarget['kind'] | ProposedCompany['kind'] {
  if (
    of === 'company' &&
    /孵化器|加速器|产业园|科技园|园区|技术转移中心|交流中心|\b(?:incubator|accelerator|park)\b/iu.test(name)
  )
    return 'INTERMEDIARY';
  return shared.find(([, pattern]) => pattern.test(name))?.[0] ?? 'COMPANY';
}
