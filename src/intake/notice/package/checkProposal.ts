import type * as z from 'zod';
import { badInput } from '../../../errors.ts';
import { findExactly } from '../anchor/findQuote.ts';
import { type Quote, quoteOf } from '../anchor/quote.ts';
import { type Proposal, proposalForm } from '../proposal.ts';

/** Problems that one message lists. */
const MOST_LISTED = 20;

/**
 * Checks a proposal, whoever wrote it, and returns it with the place of every quote in the text. Throws BAD_USER_INPUT with all that is wrong: values
 * that the form does not take, quotes that are not in the text, ids of another kind, and foreign parties without a country.
 */
export function checkProposal(json: unknown, file: string): Proposal {
  const read = proposalForm.safeParse(json);
  if (!read.success)
    throw refused(
      file,
      read.error.issues.map((issue) => `${pathOf(issue.path)} ${issue.message}${valueAt(json, issue)}`),
    );
  const proposal = read.data;
  const problems = [...kindProblems(proposal), ...countryProblems(proposal)];
  const placed = placeQuotes(proposal, proposal.text, '', problems);
  if (problems.length > 0) throw refused(file, problems);
  return proposalForm.parse(placed);
}

const refused = (file: string, problems: readonly string[]) =>
  badInput(
    [
      `${file} cannot become a case:`,
      ...problems.slice(0, MOST_LISTED).map((each) => `  ${each}`),
      ...(problems.length > MOST_LISTED ? [`  and ${problems.length - MOST_LISTED} more`] : []),
    ].join('\n'),
    'Correct the file. The form is described in docs/intake.md.',
  );

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((each) => (typeof each === 'number' ? `[${each}]` : `.${String(each)}`))
    .join('')
    .replace(/^\./, '') || 'The file';

function valueAt(json: unknown, { path }: z.core.$ZodIssue): string {
  let value: unknown = json;
  for (const key of path) value = isRecord(value) ? value[String(key)] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? `: "${String(value).slice(0, 80)}"` : '';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function kindProblems({ posts, technologies, targets, companies }: Proposal): string[] {
  const wrong = (list: string, kind: string, ids: readonly (string | null)[]) =>
    ids.flatMap((id, at) =>
      id === null || new RegExp(`^${kind}/[a-z0-9][a-z0-9._-]*$`).test(id)
        ? []
        : [`${list}[${at}].id must be the id of a ${kind}, such as ${kind}/name: "${id}"`],
    );
  return [
    ...wrong(
      'posts',
      'post',
      posts.map(({ id }) => id),
    ),
    ...wrong(
      'technologies',
      'technology',
      technologies.map(({ id }) => id),
    ),
    ...wrong(
      'targets',
      'target',
      targets.map(({ id }) => id),
    ),
    ...wrong(
      'companies',
      'company',
      companies.map(({ id }) => id),
    ),
    ...posts.flatMap(({ id, name }, at) =>
      id === null
        ? [`posts[${at}].id must be that of a post; remove the entry if it is none: "${name}"`]
        : [],
    ),
  ];
}

const countryProblems = ({ targets }: Proposal): string[] =>
  targets.flatMap(({ id, name, country }, at) =>
    id === null && country === null
      ? [`targets[${at}].country must be the code of its country, such as DE, for a new record: "${name}"`]
      : [],
  );

/** Returns a value with the place of each quote in it. Adds a line to `problems` for one that is not in the text. */
function placeQuotes(value: unknown, text: string, path: string, problems: string[]): unknown {
  if (Array.isArray(value))
    return value.map((each, at) => placeQuotes(each, text, `${path}[${at}]`, problems));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const here = path === '' ? key : `${path}.${key}`;
      if (key !== 'quote' || !isRecord(each)) return [key, placeQuotes(each, text, here, problems)];
      const place = findExactly(text, soughtOf(each));
      if (place) return [key, quoteOf(text, place.start, place.end)];
      problems.push(`${here} is not in the text: "${String(each.exact).slice(0, 80)}"`);
      return [key, each];
    }),
  );
}

const soughtOf = ({
  exact,
  prefix,
  suffix,
  start,
}: Record<string, unknown>): Pick<Quote, 'exact'> & Partial<Quote> => ({
  exact: String(exact),
  prefix: typeof prefix === 'string' ? prefix : '',
  suffix: typeof suffix === 'string' ? suffix : '',
  ...(typeof start === 'number' ? { start } : {}),
});
