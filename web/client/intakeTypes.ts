/** The meaning of one column: a record of the row and a column of the model, `target 2.country`; null where it is not used. */
export interface ColumnMapping {
  readonly column: string;
  readonly is: string | null;
  /** The text between the items of a cell. */
  readonly split?: string;
  /** The order of day and month in dates that have two readings. */
  readonly dates?: 'DMY' | 'MDY';
  /** Texts that mean "not known". */
  readonly missing?: readonly string[];
}

/** The meaning of each column of a table, in the order of its columns. */
export interface TableMapping {
  readonly table: string;
  /** A row holds the headers, or none does; absent where a row was found. */
  readonly header?: 'row' | 'none';
  /** For a record of the row, the columns whose cells make its id. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly ColumnMapping[];
  readonly constants?: Readonly<Record<string, string>>;
}

/** The file that `wishlist import --mapping` reads. */
export interface Mapping {
  readonly mapping: 1;
  readonly name: string;
  readonly title?: string;
  readonly tables: readonly TableMapping[];
}

/** A column as the server found it, with what it took it for and why. */
export interface FoundColumn {
  readonly header: string;
  readonly is: string | null;
  readonly because: string;
  readonly samples: readonly string[];
}

/** A table of a file with its first rows. */
export interface FoundTable {
  readonly table: string;
  /** The table in words: the file, and the sheet where there are several. */
  readonly shown: string;
  readonly notes: readonly string[];
  /** A row holds the headers, or none does; null where the format has names of columns by itself. */
  readonly header: 'row' | 'none' | null;
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** A meaning that a column may have. */
export interface OfferedMeaning {
  readonly kind: string;
  readonly column: string;
  readonly label: string;
}

/** A file that the server has opened, with the mapping that it proposes. */
export interface OpenedInput {
  readonly id: string;
  readonly mapping: Mapping;
  readonly tables: readonly FoundTable[];
  readonly meanings: readonly OfferedMeaning[];
}

/** The record that a name means: one of the graph, a new one, none; empty while nobody has decided. */
export type DecisionWord = 'same' | 'new' | 'none' | '';

/** A person's decision about a name. */
export interface NameDecision {
  readonly value: string;
  readonly kind: string;
  readonly country: string;
  readonly decision: DecisionWord;
  readonly id: string;
  readonly by: string;
}

/** All that decides what a file becomes. */
export interface Intent {
  readonly mapping: Mapping;
  readonly decisions: readonly NameDecision[];
  /** True if a name in doubt is taken for a new record. */
  readonly makeNew: boolean;
}

/** A record that a name may be of. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Likeness of the names, 0 to 100. */
  readonly score: number;
}

/** A different name of the file, with what it was taken for. */
export interface FoundName {
  readonly kind: string;
  readonly value: string;
  readonly country: string;
  readonly decision: DecisionWord;
  readonly id: string | null;
  readonly reason: string | null;
  readonly candidates: readonly Candidate[];
  readonly lines: readonly number[];
  /** Number of rows that have it. */
  readonly count: number;
}

/** An error or a warning about a place of the file. */
export interface IntakeProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
  readonly rule: string;
  readonly remedy?: string;
}

/** Numbers of records of one kind that an import adds, changes and leaves. */
export interface KindChanges {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed?: number;
}

/** The rows of a table and what becomes of them. */
export interface CheckedTable {
  readonly shown: string;
  readonly rows: number;
  readonly made: number;
  readonly held: number;
  readonly blank: number;
  readonly cells: {
    readonly value: number;
    readonly empty: number;
    readonly doubt: number;
    readonly unused: number;
  };
  readonly makes: Readonly<Record<string, number>>;
  readonly missing: readonly { readonly text: string; readonly count: number }[];
  /** Removals of characters that nobody sees, by column, and the number of cells. */
  readonly removed: readonly { readonly text: string; readonly count: number }[];
}

/** The outcome of a dry run. */
export interface CheckedInput {
  readonly tables: readonly CheckedTable[];
  /** Names, those that wait for a person first; at most 1,000 of `namesCount`. */
  readonly names: readonly FoundName[];
  readonly namesCount: number;
  readonly problems: readonly IntakeProblem[];
  readonly problemCount: number;
  readonly kinds: Readonly<Record<string, KindChanges>>;
  /** Number of records that come with the program and that the store lacks: the import adds them too. */
  readonly builtInCount: number;
  /** True if the import would be refused. */
  readonly refused: boolean;
}

/** Progress of an import; `done` and `total` are bytes. */
export interface IntakeProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
  readonly rows: number;
}

/** The report of an import. */
export interface IntakeReport {
  /** Number of the import, which undoes it; null if nothing was written. */
  readonly number: number | null;
  readonly revision: number;
  readonly refused: boolean;
  readonly kinds: Readonly<Record<string, KindChanges>>;
  readonly problems: readonly IntakeProblem[];
}
