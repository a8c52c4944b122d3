/** Texts that would do something where a program takes data for program: Cypher, GraphQL, HTML, a shell, a spreadsheet, a pattern. */
export const hostileTexts: readonly string[] = [
  `' OR 1=1 //`,
  `"}) DETACH DELETE node //`,
  '`) MATCH (n) DETACH DELETE n //',
  `\\' + \\u0027`,
  `$args.id`,
  `{{constructor.constructor('return 1')()}}`,
  `<img src=x onerror="window.hacked=1">`,
  `<script>window.hacked=1</script>`,
  `"><svg onload=window.hacked=1>`,
  `javascript:window.hacked=1`,
  `=HYPERLINK("http://127.0.0.1","x")`,
  `+field:*~ AND (title:[* TO *]`,
  `\u202Eexe.fdp`,
  `🧪𠮷`,
  `; rm -rf /`,
  `../../../../etc/passwd`,
  `__proto__`,
];

/** A text as an import stores it: what nobody sees is taken out. */
export const storedText = (text: string): string => text.replaceAll('\u202E', '');

/** A dataset whose every text is one of them. */
export function hostileDataset(reportUrl: string): Readonly<Record<string, string>> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const at = (index: number) => cell(hostileTexts[index % hostileTexts.length] ?? '');
  const lines = (head: string, row: (index: number) => string) =>
    `${head}\n${hostileTexts.map((_, index) => row(index)).join('\n')}\n`;
  return {
    'countries.csv': 'code,name\nUS,United States\nCN,China\n',
    'areas.csv': `id,name\nbio,${at(6)}\n`,
    'technologies.csv': `id,name,area\nbio-x,${at(7)},bio\n`,
    'posts.csv': `id,name,country,city,jurisdiction\nhouston,${at(6)},US,${at(8)},${at(7)}\n`,
    'targets.csv': lines('id,name,name_zh,country,city,region', (index) =>
      [`t${index}`, at(index), at(index + 1), 'US', at(index + 2), at(index + 3)].join(','),
    ),
    'companies.csv': lines('id,name,province', (index) => [`c${index}`, at(index), at(index + 4)].join(',')),
    'reports.csv': lines('id,title,publisher,url,reliability,credibility', (index) =>
      [`r${index}`, at(index), at(index + 5), reportUrl, 'B', '2'].join(','),
    ),
    'cases.csv': lines(
      'id,title,summary,published_on,posts,targets,companies,technologies,reports',
      (index) =>
        [
          `k${index}`,
          at(index),
          at(index + 6),
          '2018',
          'houston',
          `t${index}`,
          `c${index}`,
          'bio-x',
          `r${index}`,
        ].join(','),
    ),
    'citations.csv': lines('case,report,assertion,locator,quote', (index) =>
      [`k${index}`, `r${index}`, 'STATED', at(index + 1), at(index + 2)].join(','),
    ),
  };
}
