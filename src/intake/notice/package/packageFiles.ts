import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { dataPackage } from '../../../model/dataPackage.ts';
import { datasetFile } from '../../../model/datasetFiles.ts';
import type { Proposal } from '../proposal.ts';
import { NewRecords, type PartyIds } from './newRecords.ts';

/** Facts about the package that confirmed proposals become. */
export interface NoticePackage {
  /** Its name: lower-case letters, digits and hyphens. The ids of its records begin with it. */
  readonly name: string;
  readonly title: string;
  readonly synthetic: boolean;
  /** Returns the id of a new party, with its kind; without it, ids follow from the package's name. */
  readonly idOfParty?: PartyIds;
}

type Cells = Readonly<Record<string, string>>;

const kinds = ['target', 'company', 'report', 'case', 'citation'] as const;

type Rows = Readonly<Record<(typeof kinds)[number], Cells[]>>;

/**
 * Returns the files of a data package with a case, a report and citations for each confirmed proposal, by their paths in its folder. `texts/` keeps
 * the text of each notice, whose SHA-256 the report states, and the proposal with all its quotes.
 */
export function packageFiles(
  proposals: readonly Proposal[],
  { idOfParty, ...facts }: NoticePackage,
): Map<string, string> {
  const rows: Rows = { target: [], company: [], report: [], case: [], citation: [] };
  const files = new Map<string, string>();
  const records = new NewRecords(facts.name, idOfParty);
  const seen = new Set<string>();
  for (const proposal of proposals) {
    const hash = createHash('sha256').update(proposal.text, 'utf8').digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    const id = `${facts.name}-${hash.slice(0, 12)}`;
    addRows(rows, proposal, id, hash, records);
    files.set(`texts/${id}.txt`, proposal.text);
    files.set(`texts/${id}.json`, `${JSON.stringify(proposal, null, 2)}\n`);
  }
  rows.target.push(...records.rows('target'));
  rows.company.push(...records.rows('company'));
  const written = kinds.filter((kind) => rows[kind].length > 0);
  for (const kind of written) {
    const { file, columns } = columnsOf(kind, rows[kind]);
    const names = columns.map(({ name }) => name);
    files.set(
      file.file,
      stringify([names, ...rows[kind].map((row) => names.map((name) => row[name] ?? ''))]),
    );
  }
  const descriptor = dataPackage(
    facts,
    written.map((kind) => columnsOf(kind, rows[kind])),
    { complete: false },
  );
  return files.set('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`);
}

/** Returns a kind's file with those of its columns that a row fills. */
function columnsOf(kind: (typeof kinds)[number], rows: readonly Cells[]) {
  const file = datasetFile(kind);
  return { file, columns: file.columns.filter(({ name }) => rows.some((row) => row[name])) };
}

function addRows(rows: Rows, proposal: Proposal, id: string, hash: string, records: NewRecords): void {
  const { report, title, kind, publishedOn, occurredOn, posts, technologies, cooperation } = proposal;
  const targets = proposal.targets.map((party) => ({ ...party, id: party.id ?? records.target(party) }));
  const companies = proposal.companies.map((party) => ({ ...party, id: party.id ?? records.company(party) }));
  const ids = (list: readonly { readonly id: string | null }[]) =>
    [...new Set(list.flatMap((each) => each.id ?? []))].join(';');
  rows.report.push({
    id,
    title: report.title,
    publisher: report.publisher ?? '',
    published_on: publishedOn?.value ?? '',
    language: report.language ?? '',
    url: report.url ?? '',
    reliability: 'F',
    credibility: '6',
    text_sha256: hash,
  });
  rows.case.push({
    id,
    title: title.value,
    title_zh: report.language === 'zh' ? title.value : '',
    kind: kind?.value ?? '',
    published_on: publishedOn?.value ?? '',
    occurred_on: occurredOn?.value ?? '',
    posts: ids(posts),
    targets: ids(targets),
    companies: ids(companies),
    technologies: ids(technologies),
    cooperation: cooperation.map(({ value }) => value).join(';'),
    reports: id,
  });
  const cited = new Set<string>();
  const cite = (entity: string, role: string | null, quote: Proposal['title']['quote'], more: Cells = {}) => {
    const key = `${entity} ${role ?? ''}`;
    if (quote === null || cited.has(key)) return;
    cited.add(key);
    rows.citation.push({
      case: id,
      report: id,
      entity,
      role: role ?? '',
      assertion: 'STATED',
      // Characters of the kept text, as a fragment of text/plain (RFC 5147).
      locator: quote.start === undefined ? '' : `char=${quote.start},${quote.end}`,
      quote: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      quote_check: 'FOUND',
      ...more,
    });
  };
  cite('', null, title.quote);
  for (const post of posts)
    cite(post.id ?? '', post.role, post.quote, {
      section: post.section ?? '',
      section_kind: post.sectionKind ?? '',
    });
  for (const party of [...targets, ...companies]) cite(party.id, party.role, party.quote);
  for (const technology of technologies) cite(technology.id, null, technology.quote);
}
