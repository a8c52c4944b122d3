import { create } from 'zustand';
import type {
  CheckedInput,
  ColumnMapping,
  FoundName,
  FoundTable,
  IntakeProgress,
  IntakeReport,
  Intent,
  Mapping,
  NameDecision,
  OpenedInput,
  TableMapping,
} from '../../client/intakeTypes.ts';
import { headersOf, type KeptMapping, keepMapping } from './keptMappings.ts';
import { reportError } from './workbench.ts';

/** A file, or cells that were pasted; the page holds it, so that a server that lost it gets it again. */
export interface Source {
  readonly name: string;
  readonly content: Blob;
}

/** Decisions about names, by `nameKey`. */
export type Decisions = Readonly<Record<string, NameDecision>>;

/** A file that is being brought in. */
export interface Intake {
  readonly source: Source | null;
  readonly input: OpenedInput | null;
  readonly mapping: Mapping | null;
  readonly decisions: Decisions;
  readonly makeNew: boolean;
  /** The kept mapping that was taken up again; null where the proposal was. */
  readonly resumed: KeptMapping | null;
  /** The latest dry run, with what it was made of. */
  readonly checked: { readonly result: CheckedInput; readonly of: Intent } | null;
  readonly doing: 'open' | 'check' | 'import' | 'undo' | null;
  readonly progress: IntakeProgress | null;
  readonly error: Error | null;
  /** The finished import, which can be undone. */
  readonly report: IntakeReport | null;
  /** Number of the import that was just undone. */
  readonly undone: number | null;
}

export const emptyIntake: Intake = {
  source: null,
  input: null,
  mapping: null,
  decisions: {},
  makeNew: false,
  resumed: null,
  checked: null,
  doing: null,
  progress: null,
  error: null,
  report: null,
  undone: null,
};

/** The store of the file that is being brought in; other views do not end it. */
export const useIntake = create<Intake>(() => emptyIntake);

/** Key under which a name has one decision. */
export const nameKey = ({ kind, value, country }: Pick<FoundName, 'kind' | 'value' | 'country'>): string =>
  JSON.stringify([kind, value, country]);

/** All that decides what the file becomes; null while no file is open. */
export const intentOf = ({ mapping, decisions, makeNew }: Intake): Intent | null =>
  mapping && { mapping, decisions: Object.values(decisions), makeNew };

/** True if the latest dry run was made of what the page holds now. */
export const isChecked = (intake: Intake): boolean =>
  intake.checked !== null && JSON.stringify(intake.checked.of) === JSON.stringify(intentOf(intake));

let isRefused = false;

/** Keeps mapping and decisions in the browser; warns once if the browser keeps nothing. */
function keepNow(): void {
  const { input, mapping, decisions, makeNew, source } = useIntake.getState();
  if (!input || !mapping || !source) return;
  const headers = headersOf(input.tables);
  keepMapping({ headers, name: source.name, mapping, decisions, makeNew, changedAt: Date.now() }).catch(
    () => {
      if (!isRefused)
        reportError(
          'This browser keeps nothing: download the mapping and the decisions before you close the page.',
        );
      isRefused = true;
    },
  );
}

function edit(change: Partial<Intake>): void {
  useIntake.setState({ ...change, error: null });
  keepNow();
}

/** The mapping with another meaning of a table. */
const withTable = (mapping: Mapping, at: number, change: (table: TableMapping) => TableMapping): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((table, index) => (index === at ? change(table) : table)),
});

/** Takes another reading of a table, with what is proposed for it then. */
export function replaceTable(at: number, table: FoundTable, mapping: TableMapping): void {
  const { input, mapping: before } = useIntake.getState();
  if (!input || !before) return;
  const tables = input.tables.map((each, index) => (index === at ? table : each));
  // The server's own proposal is replaced too: it is what a person may begin with again.
  const proposed = withTable(input.mapping, at, () => mapping);
  edit({
    input: { ...input, tables, mapping: proposed },
    mapping: withTable(before, at, () => mapping),
    checked: null,
    resumed: null,
  });
}

/** Changes the meaning of a table. */
export function editTable(at: number, change: (table: TableMapping) => TableMapping): void {
  const { mapping } = useIntake.getState();
  if (mapping) edit({ mapping: withTable(mapping, at, change) });
}

/** Changes the meaning of a column; undefined takes a property away. */
export function editColumn(
  table: number,
  column: number,
  change: Partial<Pick<ColumnMapping, 'is'>> & {
    readonly [Property in 'split' | 'dates']?: ColumnMapping[Property] | undefined;
  },
): void {
  editTable(table, ({ columns, ...rest }) => ({
    ...rest,
    columns: columns.map((each, index) => {
      if (index !== column) return each;
      const { split, dates, ...others } = { ...each, ...change };
      return { ...others, ...(split ? { split } : {}), ...(dates ? { dates } : {}) };
    }),
  }));
}

/** Records the decision about the record that a name means. */
export function decideName(name: FoundName, decision: 'same' | 'new' | 'none', id = ''): void {
  const { kind, value, country } = name;
  const decided: NameDecision = { value, kind, country, decision, id, by: 'a person' };
  edit({ decisions: { ...useIntake.getState().decisions, [nameKey(name)]: decided } });
}

/** Takes the decision about a name back. */
export function undecideName(name: FoundName): void {
  const { [nameKey(name)]: _, ...decisions } = useIntake.getState().decisions;
  edit({ decisions });
}

/** Records the decision that names in doubt are new records, or not. */
export const setMakeNew = (makeNew: boolean): void => edit({ makeNew });

/** Takes the server's proposal in place of a kept mapping; what was decided about names stays. */
export function takeProposal(): void {
  const { input } = useIntake.getState();
  if (input) edit({ mapping: input.mapping, resumed: null });
}

/** Puts the file aside; what was kept of it stays kept. */
export const putAside = (): void => useIntake.setState(emptyIntake);
