import { quoteOf } from '../anchor/quote.ts';
import type { FormOfCooperation, KindOfCase, Proposal } from '../proposal.ts';
import { cooperationTerms } from '../words/cooperationWords.ts';
import { termFinder } from './findTerms.ts';
import { type NoticeLine, type Span, sentenceAt } from './layOut.ts';

const find = termFinder(cooperationTerms);

/** Words of a wish, an offer or an intention, and labels such as 合作方式. */
const wish =
  /希望|寻求|尋求|寻找|拟|擬|愿|願|计划|計劃|合作|欢迎|歡迎|提供|转让|考虑|引进|采取|採取|采用|等方式|等形式|\b(?:cooperation|looks?|looking|wish\w*|seeks?|interested|offers?|offered|invites?|would|ready|plans?|willing|considered|wants?|welcomes?|under)\b/iu;

/** Forms that say what they are wherever they stand. */
const plain: ReadonlySet<FormOfCooperation> = new Set(['JOINT_VENTURE', 'JOINT_RESEARCH', 'ACQUISITION']);

/** Finds the forms of cooperation that a notice seeks, offers or agrees on, each with its first words. At an event they count only where they say so plainly. */
export function findCooperation(
  text: string,
  lines: readonly NoticeLine[],
  kind: KindOfCase,
  parties: readonly Span[],
): Proposal['cooperation'] {
  const found = new Map<FormOfCooperation, Proposal['cooperation'][number]>();
  for (const { start, end, meaning } of find(text)) {
    if (meaning === 'NONE' || found.has(meaning)) continue;
    const line = lines.find((each) => each.start <= start && start < each.end);
    if (line?.role === 'CONTACT' || parties.some((each) => each.start <= start && start < each.end)) continue;
    const sentence = sentenceAt(text, start);
    const isWished =
      kind !== 'VISIT' && (kind === 'AGREEMENT' || wish.test(text.slice(sentence.start, sentence.end)));
    const isPlain = plain.has(meaning) || (meaning === 'TALENT' && kind === 'VISIT');
    if (isWished || isPlain) found.set(meaning, { value: meaning, quote: quoteOf(text, start, end) });
  }
  return [...found.values()];
}
