import type { NoticeProposal, NoticeQuote } from '../../../../client/noticeTypes.ts';
import type { NamedRecord } from '../../../model/namedRecord.ts';

/** Meanings that selected words of a text may have without choosing a record. */
export const wordUses = [
  ['target', 'Foreign party'],
  ['company', 'Chinese party'],
  ['title', 'Title'],
  ['publishedOn', 'Published on'],
  ['occurredOn', 'Took place on'],
] as const;

export type WordUse = (typeof wordUses)[number][0];

/** Words that are selected become a party, the title or a date. A date is written as the model writes it afterwards. */
export function takeWords(proposal: NoticeProposal, use: WordUse, quote: NoticeQuote): NoticeProposal {
  const value = quote.exact.replace(/\s+/g, ' ').trim();
  const party = { name: value, nameZh: null, id: null, candidates: [], role: null, quote };
  if (use === 'target')
    return { ...proposal, targets: [...proposal.targets, { ...party, kind: 'COMPANY', country: null }] };
  if (use === 'company')
    return { ...proposal, companies: [...proposal.companies, { ...party, kind: 'COMPANY', country: null }] };
  return { ...proposal, [use]: { value, quote } };
}

/** Selected words become a post or a technology: one of the graph's. */
export function takeRecord(
  proposal: NoticeProposal,
  { id, label }: NamedRecord,
  quote: NoticeQuote,
): NoticeProposal {
  if (id.startsWith('post/')) {
    const post = { name: label, id, candidates: [], role: null, section: null, sectionKind: null, quote };
    return { ...proposal, posts: [...proposal.posts, post] };
  }
  return { ...proposal, technologies: [...proposal.technologies, { id, name: label, quote }] };
}
