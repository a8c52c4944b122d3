import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/graph.ts';
import { exportPackage } from '../../../src/import/export/exportPackage.ts';
import { type ImportOptions, importDatasets } from '../../../src/import/importDatasets.ts';
import type { ImportReport } from '../../../src/import/report/importReport.ts';

/** A folder of its own for one test, which the run removes at its end. */
export const newFolder = (): Promise<string> => mkdtemp(join(process.env.TEST_FOLDER ?? tmpdir(), 'import-'));

export type Files = Readonly<Record<string, string | Buffer>>;

/** Writes a dataset, of the files given, and gives its folder. */
export async function writeDataset(
  folder: string,
  name: string,
  files: Files,
  facts: Readonly<Record<string, unknown>> = { synthetic: true },
): Promise<string> {
  const directory = join(folder, name);
  await mkdir(directory, { recursive: true });
  await writeFile(
    join(directory, 'datapackage.json'),
    JSON.stringify({ name, title: `Dataset ${name}`, ...facts }),
  );
  for (const [file, content] of Object.entries(files)) await writeFile(join(directory, file), content);
  return directory;
}

/** The smallest dataset that has every kind of row. */
export const everyKind: Files = {
  'countries.csv': 'code,name,name_zh,nato_since\nUS,United States,美国,1949-04-04\nCN,China,中国,\n',
  'areas.csv': 'id,name,name_zh\nbio,Biotechnology,生物技术\naic,AI,人工智能\n',
  'technologies.csv': 'id,name,name_zh,area\nbio-vaccines,Vaccines,疫苗,bio\naic-vision,Vision,视觉,aic\n',
  'schemes.csv':
    'id,name,name_zh,version,publisher,published_on,url,about\nlist,List,清单,2,Publisher,2019-03,https://list.invalid/,Two classes\n',
  'classes.csv':
    'id,scheme,name,name_zh,code,quote\nlist.1,list,Medicine,医药,1,"1. Medicine, new"\nlist.2,list,Machines,,2,\n',
  'technology-classes.csv':
    'technology,class,source,url,locator,quote,because\nbio-vaccines,list.1,Note on the list,https://note.invalid/,p. 2,new vaccines,\n' +
    'aic-vision,list.2,,,,,Cameras are machines\n',
  'posts.csv':
    'id,name,name_zh,kind,country,city,latitude,longitude,parent,closed_on\n' +
    'washington,Embassy,驻美大使馆,EMBASSY,US,Washington,38.9,-77.03,,\n' +
    'houston,Consulate-General,驻休斯敦总领馆,CONSULATE_GENERAL,US,Houston,29.76,-95.36,washington,2020-07-24\n',
  'programmes.csv': 'id,name,organiser\ncontest,Contest,Organiser\n',
  'targets.csv':
    'id,name,kind,country,latitude,longitude,aliases\nt1,Target One,COMPANY,US,30.5,-97,Old One|FORMER|en\nt2,Target Two,UNIVERSITY,US,,,\n',
  'companies.csv':
    'id,name,name_zh,province,parent\nc1,Company One,华为技术,Guangdong,\nc2,Part,臺灣分公司,Fujian,c1\n',
  'reports.csv':
    'id,title,reliability,credibility,derived_from\nr1,First,B,3,\nr2,Copy,C,3,r1\nr3,Other,C,4,\nr4,Unjudged,F,6,\n',
  'figures.csv':
    'id,what,printed,unit,qualifier,at_least,at_most,counted_where,counted_of,counted_by,report,locator,quote,contradicts\n' +
    'few,cases,two,cases,At most,1.5,2,{},,,r1,p. 3,"two, they say",many\nmany,cases,three,cases,,3,,{},,TARGET,r2,,,\n',
  'grades.csv':
    'report,reliability,credibility,graded_by,graded_on,because\nr2,D,4,analyst,2020-01-02,"Copied, twice"\n',
  'cases.csv':
    'id,title,title_zh,kind,published_on,posts,targets,companies,technologies,programme,cooperation,follows,reports\n' +
    'a,Case A,案例,OFFER,2018-03,houston,t1;t2,c1,bio-vaccines;aic-vision,contest,LICENSING;TALENT,,r1;r2\n' +
    'b,Case B,,DEMAND,2019,houston;washington,t2,,aic-vision,,,a,r3\n' +
    'd,Case D,,,2020-07/..,,,,,,,,\n',
  'citations.csv':
    'case,report,entity,role,assertion,credibility,locator,quote\n' +
    'a,r1,,,STATED,,p. 1,"said, so"\na,r1,post/houston,REFERRED,STATED,2,,\nb,r4,,,DENIED,,,\n',
};

/** Every file of an export, by path: two graphs are equal where these are. */
export async function exported(graph: Graph): Promise<Record<string, string>> {
  const folder = await newFolder();
  await exportPackage(graph, folder);
  const files: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(folder.length + 1)] = await readFile(path, 'utf8');
  }
  return files;
}

/** The rows of one statement, read. */
export async function rows(graph: Graph, text: string, parameters: object = {}): Promise<unknown[][]> {
  const [result] = await graph.read([{ text, parameters }]);
  return result?.rows ?? [];
}

/** Brings in datasets of these files alone, without the countries and posts that come with the program. */
export const bringingTo =
  (graph: () => Graph) =>
  async (
    files: Files,
    options: ImportOptions = {},
    name = 'all',
    facts?: Record<string, unknown>,
  ): Promise<ImportReport> =>
    importDatasets(graph(), [await writeDataset(await newFolder(), name, files, facts)], {
      builtIn: false,
      ...options,
    });
