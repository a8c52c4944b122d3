import type { OfferedMeaning, TableMapping } from '../../../client/intakeTypes.ts';

/** Meanings of one record of a row, as a menu lists them under a heading. */
export interface MeaningGroup {
  readonly label: string;
  readonly meanings: readonly { readonly is: string; readonly label: string }[];
}

/** Kinds of which a row may have several records. */
const severalInRow: ReadonlySet<string> = new Set(['post', 'target', 'company', 'technology', 'report']);

/** Kinds in the order in which an analyst looks for them; the others follow. */
const firstKinds = ['case', 'post', 'target', 'company', 'technology', 'report', 'citation', 'programme'];

const rank = (kind: string): number => {
  const at = firstKinds.indexOf(kind);
  return at < 0 ? firstKinds.length : at;
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words for a kind, also for one that is written as one word: `schemeClass` is `scheme class`. */
export const kindText = (kind: string): string => kind.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

/** The records of a row that a mapping names, such as `target` and `target 2`. */
const recordsOf = ({ columns, constants = {} }: TableMapping): ReadonlySet<string> =>
  new Set(
    [...columns.map(({ is }) => is), ...Object.keys(constants)].flatMap((is) => is?.split('.')[0] ?? []),
  );

/** Columns of a case that list parties, and the kinds of these. */
const listed: Readonly<Record<string, string>> = {
  'case.posts': 'post',
  'case.targets': 'target',
  'case.companies': 'company',
  'case.technologies': 'technology',
  'case.programme': 'programme',
};

/** Citations that a row may have: one of the case as a whole, and one of each party. */
function offeredCitations(mapping: TableMapping, named: ReadonlySet<string>): readonly string[] {
  const lists = mapping.columns.flatMap(({ is }) => listed[is ?? ''] ?? []);
  const parties = [...named].filter((record) => Object.values(listed).includes(record.split(' ')[0] ?? ''));
  const own = [...named].filter((record) => /^citation(?: |$)/.test(record));
  const cited = [...lists, ...parties].map((party) => `citation of ${party}`);
  return [...new Set(['citation', ...own, ...cited])];
}

/** Columns of a citation that follow from the row, where the citation is of one party. */
const followsFromRow: ReadonlySet<string> = new Set(['case', 'report', 'entity']);

/** The records of a kind that a column may belong to: those of the mapping, or else the kind alone, and the next one where a row may have several. */
function offeredRecords(kind: string, mapping: TableMapping): readonly string[] {
  const named = recordsOf(mapping);
  if (kind === 'citation') return offeredCitations(mapping, named);
  const used = [...named].filter((each) => each === kind || each.startsWith(`${kind} `));
  if (used.length === 0) return [kind];
  if (!severalInRow.has(kind)) return used;
  const highest = Math.max(...used.map((each) => Number(each.split(' ')[1] ?? 1)));
  const numberOf = (record: string) => Number(record.split(' ')[1] ?? 1);
  return [...used.sort((one, other) => numberOf(one) - numberOf(other)), `${kind} ${highest + 1}`];
}

/** Groups all that a column of a table may be by the records of a row. */
export function meaningGroups(
  meanings: readonly OfferedMeaning[],
  mapping: TableMapping,
): readonly MeaningGroup[] {
  const kinds = [...new Set(meanings.map(({ kind }) => kind))].sort((one, other) => rank(one) - rank(other));
  return kinds.flatMap((kind) =>
    offeredRecords(kind, mapping).map((record) => ({
      label: capitalised(record === kind ? kindText(kind) : record),
      meanings: meanings
        .filter((each) => each.kind === kind && !(record.includes(' of ') && followsFromRow.has(each.column)))
        .map(({ column, label }) => ({ is: `${record}.${column}`, label: `${labelOf(record)}: ${label}` })),
    })),
  );
}

const labelOf = (record: string): string => capitalised(kindText(record));

/** A meaning in words: `target 2.country` is `Target 2: country`. */
export function meaningText(is: string, meanings: readonly OfferedMeaning[]): string {
  const [record = '', column = ''] = is.split('.');
  const [kind] = record.split(' ');
  const offered = meanings.find((each) => each.kind === kind && each.column === column);
  return `${labelOf(record)}: ${offered?.label ?? column}`;
}

/** The meaning without what tells its record from others of the kind: the column of the model. */
export const columnOfMeaning = (is: string): string => is.replace(/ [^.]*\./, '.');
