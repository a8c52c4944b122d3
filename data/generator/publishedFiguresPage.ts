import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const readRows = (name: string): Row[] =>
  parse(readFileSync(new URL(`../figures/${name}.csv`, import.meta.url)), { columns: true });

/** The path of docs/published-figures.md. */
export const publishedFiguresPath = fileURLToPath(
  new URL('../../docs/published-figures.md', import.meta.url),
);

const head = `# Published figures

<!-- Written by \`npm run generate\` from data/figures: change that instead. -->

This page lists the known published figures about the technology referrals of PRC science-and-technology diplomats, 2015 to 2020, and about the network of
their posts, as the package [data/figures](../data/figures) holds them: each as one source printed it. The raw reports are not public, and other figures may
have been published that are not listed here. **Where sources disagree, all stand; nothing is averaged, and none is chosen.**

\`npm start -- --data data/reference data/posts data/countries data/figures\` counts each beside its own graph, and \`wishlist check\` tells which ones the
loaded data meets. The synthetic reference data meets every figure listed under the first heading, but for those that cannot be true beside one that it meets.
`;

/** Returns the text of docs/published-figures.md. */
export function publishedFiguresPage(): string {
  const figures = readRows('figures');
  const counted = figures.filter((row) => row.counted_where);
  const others = figures.filter((row) => !row.counted_where);
  return [
    head,
    '## Figures that the graph counts\n',
    figureTable(counted),
    '## Figures that the graph does not count\n',
    'What they count is not in the graph, or their source does not name what they are a share of.\n',
    figureTable(others),
    '## Sources that disagree\n',
    table(['figure', 'cannot be true beside'], disagreements(figures)),
    '## Sources\n',
    table(['source', 'title', 'publisher', 'date'], readRows('reports').map(sourceCells)),
  ].join('\n');
}

const figureTable = (rows: readonly Row[]) =>
  table(
    ['figure', 'published', 'to know', 'words', 'source'],
    rows.map(({ what, printed, unit, qualifier, quote, report }) => [
      what,
      // A share prints its own unit, and a rank is a name.
      unit && !/^(%|rank)/.test(unit) ? `${printed} ${unit}` : printed,
      qualifier,
      quote && `“${quote}”`,
      report,
    ]),
  );

/** Each pair once, by the figure that names the other. */
function disagreements(figures: readonly Row[]): Cells[] {
  const byId = new Map(figures.map((row) => [row.id, row]));
  const words = (row: Row | undefined) => row && `${row.what}: ${row.printed} (${row.report})`;
  const seen = new Set<string>();
  return figures.flatMap((row) =>
    (row.contradicts ?? '').split(';').flatMap((other) => {
      const pair = [row.id, other].sort().join(' ');
      if (other === '' || seen.has(pair)) return [];
      seen.add(pair);
      return [[words(row), words(byId.get(other))]];
    }),
  );
}

const sourceCells = ({ id, title, publisher, published_on: date, url }: Row): Cells => [
  id,
  url ? `[${title}](${url})` : title,
  publisher,
  date,
];

type Cells = readonly (string | undefined)[];

function table(heads: readonly string[], rows: readonly Cells[]): string {
  const line = (cells: Cells) =>
    `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}
