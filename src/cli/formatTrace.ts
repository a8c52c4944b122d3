import type { ChainFragment, NamedFragment, TraceQuery } from '../generated/operations.ts';
import { chainWords } from '../model/parties.ts';
import { escapeLines } from '../text/escapeControls.ts';

type TracedHop = ChainFragment['hops'][number];
type TracedCitation = TracedHop['citations']['nodes'][number];

/** Writes paths as chains that a person can read and check: each hop with its case, and footnotes with the reports. */
export function formatTrace({ from, to, paths }: TraceQuery, synthetic: boolean): string {
  const notes = new Footnotes();
  const { revision, complete, settledHops, stoppedBy, nearMisses } = paths;
  const head = [
    `From ${nameOf(from)} to ${nameOf(to)}`,
    `Revision ${revision}${synthetic ? '. Synthetic data: every name but those of posts and countries is invented.' : ''}`,
  ];
  const chains = paths.paths.map((path, index) => chain(path, `${index + 1}.`, notes));
  const none =
    paths.paths.length === 0
      ? [
          'No path found.',
          ...nearMisses.map(
            ({ hint, path }, index) =>
              `With ${hint}, there is one:\n${chain(path, `${String.fromCharCode(97 + index)}.`, notes)}`,
          ),
        ]
      : [];
  const early = complete
    ? []
    : [`The search stopped early (${stoppedBy}): these are the best paths of up to ${settledHops} hops.`];
  return [head.join('\n'), ...chains, ...none, ...early, ...notes.all(), paths.meaning].join('\n\n');
}

function chain(path: ChainFragment, number: string, notes: Footnotes): string {
  const hops = `${path.hops.length} ${path.hops.length === 1 ? 'hop' : 'hops'}`;
  const reports = `${path.independentReports} independent ${path.independentReports === 1 ? 'report' : 'reports'}`;
  const [first] = path.hops;
  const lines = path.hops.flatMap((hop, at) => [
    `     ${chainWords[hop.fromRole]} → ${chainWords[hop.toRole]}: ${hop.case.id}, ${hop.case.date}, ${support(hop)}${marks(hop, notes)}`,
    `     “${escapeLines(hop.case.title)}”${others(hop)}${gap(path.gaps[at - 1])}`,
    `   ${nameOf(hop.to)}`,
  ]);
  return [
    `${number} ${hops}, strength ${path.strength}, ${reports}`,
    ...(path.judged ? [] : ['   (its strength includes the floor of 0.05 for ungraded cases)']),
    `   ${first ? nameOf(first.from) : ''}`,
    ...lines,
  ].join('\n');
}

const nameOf = (record: NamedFragment | null) =>
  record ? escapeLines(`${record.label} (${record.id})`) : 'no record';

const support = ({ case: { grade }, strength, judged }: TracedHop) =>
  `source support ${grade ?? 'ungraded'} (strength ${strength}${judged ? '' : ', the floor for ungraded cases'})`;

function others({ caseCount, band, grade, independentReports }: TracedHop): string {
  if (caseCount === 1) return '';
  const reports = `${independentReports} independent ${independentReports === 1 ? 'report' : 'reports'}`;
  const together = [band.toLowerCase(), grade, reports].filter(Boolean).join(', ');
  return ` and ${caseCount - 1} more ${caseCount === 2 ? 'case' : 'cases'}, together ${together}`;
}

const gap = (days: number | null | undefined) =>
  days === null || days === undefined
    ? ''
    : `; ${Math.abs(days)} days ${days < 0 ? 'before' : 'after'} the hop above`;

/** Notes on the citations of the hop's own case; those of its other cases are only counted. */
function marks({ citations, case: own }: TracedHop, notes: Footnotes): string {
  const cited = citations.nodes.filter(({ case: { id } }) => id === own.id);
  return [...new Set(cited.map((citation) => ` [${notes.number(citation)}]`))].join('');
}

/** Reports, numbered as they are first cited. */
class Footnotes {
  private readonly numbers = new Map<string, { readonly number: number; readonly text: string }>();

  number({ assertion, grade, locator, quote, report }: TracedCitation): number {
    const denies = assertion === 'DENIED' ? 'DENIES THE CASE' : null;
    const key = [report.id, locator, grade, denies].join(' ');
    const known = this.numbers.get(key);
    if (known) return known.number;
    const number = this.numbers.size + 1;
    const parts = [report.title, report.publisher, report.publishedOn, grade, denies, locator, report.url];
    const quoted = quote === null ? '' : `\n    “${escapeLines(quote)}”`;
    this.numbers.set(key, {
      number,
      text: `[${number}] ${escapeLines(`${parts.filter(Boolean).join(', ')} (${report.id})`)}${quoted}`,
    });
    return number;
  }

  all(): string[] {
    return this.numbers.size === 0 ? [] : [[...this.numbers.values()].map(({ text }) => text).join('\n')];
  }
}
