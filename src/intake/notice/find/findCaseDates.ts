import { dateText } from '../../values/dates/dateText.ts';
import { findDates } from '../../values/dates/findDates.ts';
import type { FoundDate } from '../../values/dates/foundDate.ts';
import { quoteOf } from '../anchor/quote.ts';
import type { KindOfCase, Proposal } from '../proposal.ts';
import { type NoticeLine, type Span, sentenceAt } from './layOut.ts';

export type CaseDates = Pick<Proposal, 'publishedOn' | 'occurredOn' | 'otherDates'>;

/** A label right before a date of publication. */
const published =
  /(?:(?:发布|發布|发表|發表|更新|上传)(?:时间|時間|日期|于|：|:)|(?:^|[\s【[（(　])(?:时间|時間|日期))[\s】\]：:　]*(?:\p{Script=Han}|\d){0,7}$|\b(?:published|posted|released?|date(?: of publication)?|dated|issued)\b[\s:\]]*(?:on\s+|in\s+)?$/iu;

/** Words of an event in a sentence, and those of what is older or only planned for the product. */
const event =
  /推荐|推薦|介绍会|举行|舉行|举办|舉辦|召开|召開|签署|簽署|签订|签约|会见|會見|访问|訪問|参观|到访|考察|出席|主办|启程|开幕|\b(?:presented|held|took place|takes? place|hosted|hosts|visited|visits|signed|signing|attended|met|toured|delegation|agreed|opened)\b/iu;
const other =
  /成立于|成立|创立|创建|创办|试验|试用|中试|完成|获得|报名|截止|有效期|\b(?:founded|established|since|pilot|planned|demonstration|deadline|registration)\b/iu;

/** Letters that a line may have beside a date and the name of a post to be the dateline of the whole notice. */
const MOST_LETTERS = 14;

interface Candidate extends Span {
  readonly found: FoundDate;
  readonly points: number;
}

/** Finds the day on which a notice was published, the time of the events that it reports, and its other dates. Offers and demands seldom have a time of their own. */
export function findCaseDates(
  text: string,
  lines: readonly NoticeLine[],
  posts: readonly Span[],
  kind: KindOfCase,
): CaseDates {
  const candidates = findDates(text).map((found) => ({
    ...found,
    found,
    points: publication(text, lines, posts, found),
  }));
  const notice = likeliest(candidates);
  const noticeDate = (notice && dateText(notice.found)) ?? undefined;
  const publishedOn =
    notice && noticeDate ? { value: noticeDate, quote: quoteOf(text, notice.start, notice.end) } : null;
  const rest = candidates.filter((each) => each !== notice);
  const occurred = rest.filter((each) => isEvent(text, lines, each, kind));
  const said = ({ start, end, found }: Candidate) => {
    const value = dateText(found, noticeDate);
    return value === null ? [] : [{ value, quote: quoteOf(text, start, end) }];
  };
  const occurredOn = occurred.flatMap(said)[0] ?? null;
  return {
    publishedOn,
    occurredOn,
    otherDates: rest.flatMap(said).filter(({ value }) => value !== occurredOn?.value && value !== noticeDate),
  };
}

const likeliest = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates
    .filter(({ points, found }) => points > 0 && dateText(found) !== null)
    .reduce<Candidate | undefined>(
      (best, each) => (best === undefined || each.points > best.points ? each : best),
      undefined,
    );

/** Returns how much speaks for a date being that of the notice: a label, a line of its own, brackets, a dateline. */
function publication(
  text: string,
  lines: readonly NoticeLine[],
  posts: readonly Span[],
  { start, end, from, edge }: FoundDate,
): number {
  const line = lines.find((each) => each.start <= start && start < each.end);
  if (line === undefined || edge !== undefined || (from.month === undefined && from.months === undefined))
    return 0;
  const before = text.slice(line.start, start);
  if (published.test(before)) return 4;
  const inLine = posts.filter((each) => each.start < line.end && line.start < each.end);
  const named = [...inLine, { start, end }].reduce((sum, each) => sum + each.end - each.start, 0);
  const letters = line.end - line.start - named;
  if (line.role !== 'TITLE' && letters <= MOST_LETTERS) return 3;
  if (line.role === 'LABEL') return 2;
  if (/[（(]$/u.test(before) && /^[）)]/u.test(text.slice(end))) return 2;
  return /^\p{Lu}[\p{L} ]{2,20},\s*$/u.test(before) && /^[.,:]/u.test(text.slice(end)) ? 2 : 0;
}

function isEvent(
  text: string,
  lines: readonly NoticeLine[],
  { start, end, found }: Candidate,
  kind: KindOfCase,
): boolean {
  const line = lines.find((each) => each.start <= start && start < each.end);
  if (line === undefined || line.role !== 'BODY' || found.edge !== undefined) return false;
  const { month, months, monthsFromWriting } = found.from;
  if ([month, months, monthsFromWriting, found.to].every((each) => each === undefined)) return false;
  const sentence = sentenceAt(text, start);
  const clause = text.slice(Math.max(sentence.start, start - 24), Math.min(sentence.end, end + 24));
  const whole = text.slice(sentence.start, sentence.end);
  if (other.test(clause) && !event.test(clause)) return false;
  return event.test(whole) || (kind !== 'OFFER' && kind !== 'DEMAND' && !other.test(whole));
}
