import type { TracedPath } from '../../queries/pathRecords.ts';
import { dateWords } from '../../words/enumWords.ts';
import { strengthWords } from '../../words/strengthWords.ts';
import { hopSentence } from './hopSentence.ts';
import { type About, aboutLines } from './picture.ts';
import type { BriefSection } from './restsOnSections.ts';

/** One report that a brief cites. */
export interface Footnote {
  readonly number: number;
  readonly text: string;
  readonly url: string | null;
  readonly quote: string | null;
}

/** One sentence of a brief with the footnotes that it rests on. */
export interface Sentence {
  readonly text: string;
  readonly footnotes: readonly number[];
}

/** A finding in sentences with footnotes, from which Markdown and HTML are written. */
export interface Brief {
  readonly about: About;
  readonly meaning: string;
  readonly question: string;
  readonly paths: readonly { readonly head: string; readonly sentences: readonly Sentence[] }[];
  readonly notes: readonly { readonly of: string; readonly text: string }[];
  /** Its end: reports, single sources, contradictions and gaps that it rests on. */
  readonly restsOn: readonly BriefSection[];
  readonly footnotes: readonly Footnote[];
  /** The canvas as SVG; null where nothing is on it. */
  readonly picture: string | null;
}

/** Puts paths and notes into sentences; each sentence about a hop has a footnote to its reports, or says that there is none. */
export function briefOf({
  about,
  meaning,
  question,
  paths,
  notes,
  restsOn,
  picture,
}: {
  about: About;
  meaning: string;
  question: string;
  paths: readonly TracedPath[];
  notes: readonly { readonly of: string; readonly text: string }[];
  restsOn: readonly BriefSection[];
  picture: string | null;
}): Brief {
  const footnotes: Footnote[] = [];
  const cite = ({
    report,
    grade,
    assertion,
    quote,
    locator,
  }: TracedPath['hops'][number]['citations']['nodes'][number]): number => {
    const text = [
      `${report.publisher ?? 'Publisher not recorded'}: ${report.label}`,
      report.publishedOn && dateWords(report.publishedOn),
      locator,
      `grade ${grade ?? 'not given'}`,
      assertion === 'DENIED' && 'DENIES IT',
      report.synthetic && 'SYNTHETIC',
    ]
      .filter(Boolean)
      .join(', ');
    const known = footnotes.find((each) => each.text === text && each.quote === quote);
    if (known) return known.number;
    footnotes.push({ number: footnotes.length + 1, text, url: report.url ?? report.archivedUrl, quote });
    return footnotes.length;
  };
  return {
    about,
    meaning,
    question,
    paths: paths.map((path, index) => ({
      head: `Path ${index + 1}: strength ${strengthWords(path)}, ${path.independentReports} independent ${path.independentReports === 1 ? 'report' : 'reports'}`,
      sentences: path.hops.map((hop) => {
        const own = hop.citations.nodes.filter((each) => each.case.id === hop.case.id);
        const weakest = hop.from.id === path.weakestHop.from.id && hop.to.id === path.weakestHop.to.id;
        const others = hop.caseCount - 1;
        const text = `${hopSentence(hop, own)}${others > 0 ? `, as in ${others} other ${others === 1 ? 'case' : 'cases'}` : ''}${weakest && path.hops.length > 1 ? '; this is the weakest hop' : ''}${standing(own)}.`;
        return { text, footnotes: own.map(cite) };
      }),
    })),
    notes,
    restsOn,
    footnotes,
    picture,
  };
}

/** Remark on a hop without support. Citations may be cut, so only their absence means that no report supports it. */
function standing(cited: TracedPath['hops'][number]['citations']['nodes']): string {
  if (cited.length === 0) return '; no report supports this';
  return cited.every(({ assertion }) => assertion === 'DENIED') ? '; every report cited here denies it' : '';
}

/** Lines at the head of a brief, below its title. */
export const briefHead = ({ about }: Brief): readonly string[] => aboutLines(about).slice(1);
