import type { Evidence } from '../evidence/combineReports.ts';
import type { Graph, Run } from '../graph/graph.ts';
import type { JudgedAs } from '../model/judgementId.ts';
import type { NamedRecord } from '../names/namesOf.ts';
import { statementText } from './statementText.ts';

/** Stored properties of a record or relationship. */
export type StoredProperties = Readonly<Record<string, unknown>>;

/** A citation with its ends and its properties. */
export interface CitationRow {
  readonly case: string;
  readonly report: string;
  readonly citation: StoredProperties;
}

/** A before-image: the state of a record or citation before an import changed it. */
export interface BeforeImage {
  readonly entity: string;
  readonly row?: string;
  readonly package?: string;
  readonly synthetic?: boolean;
  readonly addedIn?: number;
  readonly changedIn?: number;
}

/** Facts of a stored package. */
interface PackageRow {
  readonly name: string;
  readonly title: string | null;
  readonly licence: string | null;
  readonly sources: readonly string[];
  readonly synthetic: boolean | null;
}

/** An import that was finished. */
export interface PastImport {
  readonly number: number;
  readonly packages: readonly string[];
  readonly title?: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly undoes: number | null;
  readonly undoneIn: number | null;
}

/** A report's statement about a case, before its origins are known. */
export interface ReportEvidence extends Omit<Evidence, 'origins'> {
  readonly report: string;
}

/** Rows of statements in `cypher/import/`, by the name of the file: those whose columns hold more than one plain value. */
interface ImportRows {
  readonly addedCitations: {
    readonly case: string;
    readonly report: string;
    readonly entity: string;
    readonly role: string;
  };
  readonly findPackages: PackageRow;
  readonly importsToUndo: { readonly import: PastImport };
  readonly pageOfImages: { readonly image: BeforeImage };
  readonly pageOfNamed: NamedRecord & { readonly country: string | null };
  readonly readCitations: CitationRow;
  readonly readCitationsByKey: CitationRow;
  readonly readEvidence: { readonly id: string; readonly evidence: readonly ReportEvidence[] };
  readonly readFileHashes: { readonly files: readonly string[] };
  readonly readJudgements: {
    readonly id: string;
    readonly package: string;
    readonly verdict: JudgedAs;
    readonly record: string;
    readonly other: string;
  };
  readonly readPackages: PackageRow;
  readonly readRecords: {
    readonly record: StoredProperties;
    readonly latitude: number | null;
    readonly longitude: number | null;
    /** Links that lead from the record and to it, as their type and the id at their other end. */
    readonly out: readonly (readonly [type: string, id: string])[];
    readonly in: readonly (readonly [type: string, id: string])[];
    readonly aliases: readonly {
      readonly text: string;
      readonly kind: string | null;
      readonly language: string | null;
    }[];
  };
  readonly readSources: { readonly report: string; readonly sources: readonly string[] };
  readonly readState: {
    readonly revision: number;
    readonly synthetic: boolean | null;
    readonly importing: number | null;
    readonly files: readonly string[] | null;
    readonly packages: readonly string[] | null;
    readonly replace: boolean | null;
    readonly progress: string | null;
    readonly kindCounts: string | null;
    readonly last: readonly number[];
    readonly fresh: readonly string[] | null;
    readonly undoing: boolean;
    readonly recomputing: boolean;
    readonly joinedIn: number | null;
  };
  readonly readVersions: { readonly versions: StoredProperties };
}

type StatementName = keyof ImportRows;

const packageColumns = ['name', 'title', 'licence', 'sources', 'synthetic'] as const;

/** Columns of each statement, in the order of its `RETURN`. */
const columns: { readonly [Name in StatementName]: readonly (keyof ImportRows[Name] & string)[] } = {
  addedCitations: ['case', 'report', 'entity', 'role'],
  findPackages: packageColumns,
  importsToUndo: ['import'],
  pageOfImages: ['image'],
  pageOfNamed: ['id', 'name', 'nameZh', 'identifiers', 'aliases', 'country'],
  readCitations: ['case', 'report', 'citation'],
  readCitationsByKey: ['case', 'report', 'citation'],
  readEvidence: ['id', 'evidence'],
  readFileHashes: ['files'],
  readJudgements: ['id', 'package', 'verdict', 'record', 'other'],
  readPackages: packageColumns,
  readRecords: ['record', 'latitude', 'longitude', 'out', 'in', 'aliases'],
  readSources: ['report', 'sources'],
  readState: [
    'revision',
    'synthetic',
    'importing',
    'files',
    'packages',
    'replace',
    'progress',
    'kindCounts',
    'last',
    'fresh',
    'undoing',
    'recomputing',
    'joinedIn',
  ],
  readVersions: ['versions'],
};

/** Runs `cypher/import/<name>.cypher` in a transaction. */
export async function runRows<Name extends StatementName>(
  run: Run,
  name: Name,
  parameters?: object,
): Promise<ImportRows[Name][]> {
  return typed(name, await run(statementText(name), parameters));
}

/** Reads `cypher/import/<name>.cypher` in a transaction of its own. */
export async function readRows<Name extends StatementName>(
  graph: Graph,
  name: Name,
  parameters: object = {},
): Promise<ImportRows[Name][]> {
  const [found] = await graph.read([{ text: statementText(name), parameters }]);
  const keys: readonly string[] = columns[name];
  const records = (found?.rows ?? []).map((row) => {
    if (row.length !== keys.length) throw mismatch(name, `${row.length} columns`);
    return Object.fromEntries(keys.map((key, index) => [key, row[index]]));
  });
  return typed(name, records);
}

/** The one place that takes rows of Neo4j for what their statement returns; the first row shows that all columns are there. */
function typed<Name extends StatementName>(
  name: Name,
  records: Record<string, unknown>[],
): ImportRows[Name][] {
  const [first] = records;
  const missing = first && columns[name].find((column) => !(column in first));
  if (missing !== undefined) throw mismatch(name, `no column ${missing}`);
  return records as object[] as ImportRows[Name][];
}

const mismatch = (name: StatementName, found: string) =>
  new Error(`cypher/import/${name}.cypher returned ${found}, unlike its type.`);
