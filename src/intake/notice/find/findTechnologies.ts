import type { MatchRecord } from '../../../names/match/matchNames.ts';
import { namesOf, type RecordName } from '../../../names/namesOf.ts';
import { quoteOf } from '../anchor/quote.ts';
import type { Proposal } from '../proposal.ts';
import { otherMeanings } from '../words/otherMeanings.ts';
import { technologyWords } from '../words/technologyWords.ts';
import { termFinder } from './findTerms.ts';
import { type NoticeLine, type Span, without } from './layOut.ts';

/** Words behind or before a term that make it the field of a customer, not the technology itself. */
const customer =
  /^(?:等)?\p{Script=Han}{0,2}(?:行业|領域|企业|產業|厂商|公司|industr(?:y|ies)|compan(?:y|ies)|producers?|firms?)/u;
const use = /应用于[^，。；]{0,12}$/u;

/** Returns a finder of the technologies of a text, which knows their names and the words of notices for them. */
export function technologyFinder(technologies: readonly MatchRecord[]) {
  const known = new Map(technologies.map((each) => [each.id, each]));
  const find = termFinder([
    ...technologies.flatMap((each) => readTerms(each).map((text) => [text, each.id] as const)),
    ...added().filter(([, id]) => known.has(id)),
  ]);
  return (
    text: string,
    lines: readonly NoticeLine[],
    notThere: readonly Span[],
  ): Proposal['technologies'] => {
    const found = new Map<string, Proposal['technologies'][number]>();
    for (const { start, end, meaning } of find(without(text, notThere))) {
      const line = lines.find((each) => each.start <= start && start < each.end);
      if (line === undefined || line.role === 'CONTACT' || line.role === 'LABEL') continue;
      const isAside =
        line.role !== 'TITLE' &&
        (customer.test(text.slice(end, end + 12).trim()) || use.test(text.slice(line.start, start)));
      if (found.has(meaning) || isAside) continue;
      const name = known.get(meaning)?.name ?? meaning;
      found.set(meaning, { id: meaning, name, quote: quoteOf(text, start, end) });
    }
    return [...found.values()];
  };
}

/** Technologies that are services: their terms say how parties work together, or what a delegation sees (technology transfer, 桥梁, museums), not what the work is about. */
const services = 'technology/oth-';

/** Returns the names of a technology that are read in notices; terms of several words are read in the singular too. */
const readTerms = (technology: MatchRecord): string[] =>
  namesOf(technology)
    .filter(({ text, kind }) => !isSearchedOnly(technology.id, text, kind))
    .flatMap(({ text }) => (severalOf.test(text) ? [text, text.replace(severalOf, singularEnd)] : [text]));

const isSearchedOnly = (id: string, text: string, kind: RecordName['kind']) =>
  kind === 'SYNONYM' && (id.startsWith(services) || otherMeanings.has(text));

/** The end of a term of several words in the plural. */
const severalOf = /(?<= .*[a-z])(?:ies|(?<=[^isu])s)$/;
const singularEnd = (end: string) => (end === 'ies' ? 'y' : '');

const added = () =>
  technologyWords
    .trim()
    .split('\n')
    .flatMap((written) => {
      const [id = ''] = written.split(' ', 1);
      return written
        .slice(id.length)
        .split(/[,|]/u)
        .map((term) => [term.trim(), `technology/${id}`] as const);
    });
