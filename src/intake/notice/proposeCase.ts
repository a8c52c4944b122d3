import { hasHan } from '../../names/isHan.ts';
import { findDates } from '../values/dates/findDates.ts';
import { quoteOf } from './anchor/quote.ts';
import { findCaseDates } from './find/findCaseDates.ts';
import { findCooperation } from './find/findCooperation.ts';
import { findKind } from './find/findKind.ts';
import { countryOfPosts, findParties } from './find/findParties.ts';
import { findPosts, placesOfPosts } from './find/findPosts.ts';
import { layOut, type NoticeLine } from './find/layOut.ts';
import type { KnownNames } from './known.ts';
import { PROPOSAL_FORM, type Proposal } from './proposal.ts';

/** Facts about a notice that stand beside its text. */
export interface NoticeSource {
  readonly title?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
}

/**
 * Reads a notice as a case, by rules and dictionaries alone: each value with the words that it was read from. It is a proposal, for a person
 * to correct, confirm or discard; what the rules do not find is left empty.
 */
export function proposeCase(text: string, known: KnownNames, source: NoticeSource = {}): Proposal {
  const lines = layOut(text);
  const kind = findKind(text, lines);
  const value = kind?.value ?? 'OFFER';
  const places = placesOfPosts(text);
  // A post that passes an offer or a demand on refers it, whether or not a word says so.
  const posts = findPosts(text, known).map((post) =>
    value === 'OFFER' || value === 'DEMAND' ? { ...post, role: post.role ?? 'REFERRED' } : post,
  );
  const country = countryOfPosts(
    posts.map(({ id }) => id),
    known.countries,
  );
  const parties = findParties(text, lines, [...places, ...findDates(text)], known, country);
  const title = titleOf(text, lines);
  return {
    form: PROPOSAL_FORM,
    text,
    report: {
      title: source.title ?? title.value,
      publisher: source.publisher ?? null,
      language: hasHan(text) ? 'zh' : 'en',
      url: source.url ?? null,
    },
    title,
    kind,
    ...findCaseDates(text, lines, places, value),
    posts,
    technologies: known.findTechnologies(text, lines, parties.spans),
    cooperation: findCooperation(text, lines, value, parties.spans),
    targets: parties.targets,
    companies: parties.companies,
  };
}

const MOST_LETTERS = 300;

function titleOf(text: string, lines: readonly NoticeLine[]): Proposal['title'] {
  const line = lines.find(({ role }) => role === 'TITLE') ?? lines[0];
  if (line === undefined) return { value: text.trim().slice(0, MOST_LETTERS), quote: null };
  const number = /^(?:Project No\.?|项目编号)[\s:：]*[\w-]+[\s:：]+(?=\S)/iu.exec(line.text)?.[0].length ?? 0;
  const end = Math.min(line.end, line.start + number + MOST_LETTERS);
  return {
    value: text.slice(line.start + number, end),
    quote: quoteOf(text, line.start + number, end),
  };
}
