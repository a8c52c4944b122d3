import type { Proposal, ProposedPost } from '../intake/notice/proposal.ts';

const MOST_LETTERS = 60;

/** Returns a proposal as lines for a person to read: each value, and behind it the words that it was read from. */
export function formatProposal(proposal: Proposal): string {
  const { title, kind, publishedOn, occurredOn, otherDates, posts, technologies, cooperation } = proposal;
  const lines = [
    line('title', title.value),
    kind ? line('kind', kind.value, kind.quote) : line('kind', 'not found'),
    publishedOn
      ? line('published on', publishedOn.value, publishedOn.quote)
      : line('published on', 'not found'),
    ...(occurredOn ? [line('occurred on', occurredOn.value, occurredOn.quote)] : []),
    ...otherDates.map(({ value, quote }) => line('other date', value, quote)),
    ...posts.map((post) =>
      line('post', post.id ?? `${post.name}, which of ${likely(post)}?`, post.quote, post.role),
    ),
    ...technologies.map(({ id, name, quote }) => line('technology', `${id} ${name}`, quote)),
    ...cooperation.map(({ value, quote }) => line('cooperation', value, quote)),
    ...parties('foreign party', proposal.targets),
    ...parties('Chinese party', proposal.companies),
  ];
  return `${lines.join('\n')}\n`;
}

interface Party {
  readonly id: string | null;
  readonly name: string;
  readonly nameZh: string | null;
  readonly country: string | null;
  readonly role: string | null;
  readonly candidates: Proposal['posts'][number]['candidates'];
  readonly quote: Quoted;
}

type Quoted = { readonly exact: string } | null;

const parties = (heading: string, list: readonly Party[]): string[] =>
  list.flatMap(({ id, name, nameZh, country, role, candidates, quote }) => [
    line(
      heading,
      `${id ?? 'new'} ${[...new Set([name, nameZh ?? name])].join(', ')}${country ? ` (${country})` : ''}`,
      quote,
      role,
    ),
    ...(id === null ? candidates : []).map(
      (each) => `  ${' '.repeat(14)}  or ${each.id} ${each.label}, ${each.score} of 100`,
    ),
  ]);

const likely = ({ candidates }: ProposedPost) => candidates.map(({ id }) => id).join(', ');

function line(heading: string, value: string, quote: Quoted = null, role: string | null = null): string {
  const words = quote === null ? '' : `  “${short(quote.exact)}”`;
  return `  ${heading.padEnd(14)} ${value}${role === null ? '' : `, ${role}`}${words}`;
}

const short = (text: string) =>
  text.length > MOST_LETTERS ? `${[...text].slice(0, MOST_LETTERS).join('')} …` : text;
