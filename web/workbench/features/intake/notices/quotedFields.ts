import type { NoticeProposal, NoticeQuote } from '../../../../client/noticeTypes.ts';

/** A field of a case with the words that it was read from. */
export interface QuotedField {
  /** Its place in the proposal: `title`, `targets.0`. */
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, with the fields that were read from it, the one with the fewest words first. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly fields: readonly string[];
}

/** The fields of a proposal that have words in its text. */
export function quotedFields(proposal: NoticeProposal): readonly QuotedField[] {
  const {
    title,
    kind,
    publishedOn,
    occurredOn,
    otherDates,
    posts,
    technologies,
    cooperation,
    targets,
    companies,
  } = proposal;
  const single = { title, kind, publishedOn, occurredOn };
  const lists = { otherDates, posts, technologies, cooperation, targets, companies };
  const quotes: (readonly [string, NoticeQuote | null | undefined])[] = [
    ...Object.entries(single).map(([field, said]) => [field, said?.quote] as const),
    ...Object.entries(lists).flatMap(([list, items]) =>
      items.map(({ quote }, at) => [`${list}.${at}`, quote] as const),
    ),
  ];
  return quotes.flatMap(([field, quote]) =>
    quote?.start === undefined || quote.end === undefined
      ? []
      : [{ field, start: quote.start, end: quote.end }],
  );
}

/** Cuts a text where the words of a field begin or end; the pieces together are the text. */
export function textPieces(text: string, fields: readonly QuotedField[]): readonly TextPiece[] {
  const cuts = [0, text.length, ...fields.flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((one, other) => one - other);
  const shortest = [...fields].sort((one, other) => one.end - one.start - (other.end - other.start));
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? text.length;
    const over = shortest.filter((each) => each.start <= start && each.end >= end);
    return { start, text: text.slice(start, end), fields: over.map(({ field }) => field) };
  });
}

/** Letters of context on either side of a quote. */
const CONTEXT = 32;

/** The quote of a range of a text. */
export const quoteAt = (text: string, start: number, end: number): NoticeQuote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
  end,
});
