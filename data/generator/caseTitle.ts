import type { CaseFacts } from './caseFacts.ts';
import { randomFor } from './random.ts';

/** Returns the title of a case in English and in Chinese, as notices put it. */
export function caseTitle(facts: CaseFacts): [english: string, chinese: string] {
  const { target, company, kind } = facts;
  const [phrase, phraseZh] = facts.phrase;
  const { adjective, zh } = target.nation;
  const random = randomFor(41, facts.index);
  const sought = facts.cooperation[0]?.title ?? 'presented for cooperation with China';
  const soughtZh = facts.cooperation[0]?.titleZh ?? '寻求对华合作';
  if (kind === 'AGREEMENT') {
    return company
      ? [
          `${company.brand} and ${target.name} sign on ${phrase}`,
          `${company.brandZh}与${target.nameZh}签署${phraseZh}合作协议`,
        ]
      : [`Agreement reached on ${adjective} ${phrase}`, `${zh}${phraseZh}项目达成合作协议`];
  }
  if (kind === 'VISIT')
    return [`Delegation visits ${target.name} to see ${phrase}`, `代表团访问${target.nameZh}考察${phraseZh}`];
  if (kind === 'DEMAND' && company)
    return [`${company.brand} looks for ${adjective} ${phrase}`, `${company.brandZh}寻求${zh}${phraseZh}`];
  const style = random.next();
  if (style < 0.58) return [capital(`${adjective} ${phrase} ${sought}`), `${zh}${phraseZh}${soughtZh}`];
  if (style < 0.8) return [`${target.name}: ${phrase} ${sought}`, `${target.nameZh}：${phraseZh}${soughtZh}`];
  if (style < 0.92)
    return [capital(`${phrase} from ${target.city.name} ${sought}`), `${zh}机构${phraseZh}${soughtZh}`];
  return [
    `${adjective} ${KINDS[target.kind]?.[0] ?? 'party'} presents ${phrase}`,
    `${zh}${KINDS[target.kind]?.[1] ?? ''}推介${phraseZh}`,
  ];
}

const KINDS: Record<string, [string, string]> = {
  COMPANY: ['company', '企业'],
  UNIVERSITY: ['university', '高校'],
  RESEARCH_INSTITUTE: ['institute', '研究所'],
  INDIVIDUAL: ['inventor', '发明人'],
  GOVERNMENT: ['agency', '机构'],
  ASSOCIATION: ['association', '协会'],
};

/** The text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
