/** A folder whose files may import from some other folders only. */
export interface Room {
  /** Path from the project's folder. A room within another one obeys that room's rule too. */
  readonly folder: string;
  /** Purpose of the room, in one line. */
  readonly about: string;
  /** Rooms that it may import from, among those beside it and those beside the rooms around it. */
  readonly imports: readonly string[];
}

/** Plain functions and values: they know neither graph nor network. */
const foundations = [
  'src/text',
  'src/names',
  'src/evidence',
  'src/model',
  'src/scheduling',
  'src/thread',
  'src/telemetry',
] as const;

/** Parts of the page that know nothing of one another; the shell puts them together. */
const features = [
  'breakdown',
  'browse',
  'canvas',
  'cases',
  'compare',
  'duplicates',
  'export',
  'figures',
  'find',
  'grades',
  'intake',
  'map',
  'match',
  'notes',
  'record',
  'trace',
  'whatIf',
] as const;

/** A floor of the page imports from all floors below it, which stand before it here. */
const floors: readonly (readonly [name: string, about: string])[] = [
  ['model', 'Kinds of records, their names and the case filters that select them.'],
  ['words', 'Values as a person reads them.'],
  ['state', 'The one state of the page, its address and its files.'],
  ['queries', 'Questions to the server, made from the state.'],
  ['actions', 'The one list of what a person can do.'],
  ['components', 'Pieces that several features draw with.'],
  ['features', 'Tools and views: none knows another.'],
  ['shell', 'The frame of the page, which puts the features together.'],
];

/** Rooms of the import, each with those below it that it imports from. */
const importRooms: readonly (readonly [name: string, about: string, imports: readonly string[]])[] = [
  ['report', 'Problems, counts and progress, as people are told of them.', []],
  ['csv', 'From the bytes of a CSV file to rows of cells.', []],
  ['rows', 'From cells to checked rows.', ['report', 'csv']],
  ['package', 'Data packages: their descriptors and their files.', ['report', 'rows']],
  ['check', 'All rows of a batch, checked before any is written.', ['report', 'csv', 'rows', 'package']],
  ['derived', 'Values that are worked out from stored records.', []],
  [
    'revision',
    'The state of the graph, and its change from one revision to the next.',
    ['report', 'derived'],
  ],
  ['records', 'Records and citations as the graph stores them.', ['report', 'rows', 'derived']],
  [
    'write',
    'Writes a checked batch, at once or in steps.',
    ['report', 'csv', 'rows', 'package', 'check', 'derived', 'revision', 'records'],
  ],
  [
    'bulk',
    "First import into an empty graph, as tables for Neo4j's bulk importer.",
    ['report', 'rows', 'check', 'derived', 'records', 'write'],
  ],
  ['undo', 'Restores the state before an import.', ['rows', 'derived', 'revision', 'records']],
  ['export', 'Writes the graph as data packages.', ['rows', 'revision', 'records']],
  ['recompute', 'Updates derived values that an older program stored.', ['derived', 'revision', 'records']],
  ['upload', 'Data packages received over HTTP.', ['report', 'undo']],
];

/** Rooms of the intake. */
const intakeRooms: typeof importRooms = [
  ['values', 'Texts of cells, read as values of the model.', []],
  ['headers', 'Headers of columns and names of tables, in several languages.', ['values']],
  ['readers', 'Files of many formats, read as tables of texts.', ['values', 'headers']],
  [
    'mapping',
    'The meaning of the columns of a table, and the data package that they make.',
    ['values', 'headers', 'readers'],
  ],
  [
    'notice',
    'From the text of a notice to a proposed case, and from a confirmed one to a dataset.',
    ['readers', 'values'],
  ],
  [
    'sessions',
    'Files that callers opened over HTTP, until they are imported or forgotten, and notices that they sent.',
    ['readers', 'values', 'mapping', 'notice'],
  ],
];

/** Rooms of the local Neo4j. */
const neo4jRooms: typeof importRooms = [
  ['process', 'Processes: their identity, their supervisor and their end.', []],
  ['install', 'Java, Neo4j and its jars on this machine.', ['process']],
  ['store', 'The folder of one Neo4j: its lock, password and port.', ['process']],
  ['bulk', "The first load of a store by Neo4j's bulk importer.", ['process', 'store']],
];

/**
 * All rooms, from the bottom up: a room imports from rooms above its own entry only. `src/errors.ts`, `src/limits.ts`,
 * `src/systemErrorCode.ts` and `src/isAlive.ts` belong to no room: every room may import them.
 */
export const rooms: readonly Room[] = [
  { folder: 'src/text', about: 'Dates, language tags, near names, control characters.', imports: [] },
  { folder: 'src/evidence', about: 'Grades, confidence, independence.', imports: [] },
  { folder: 'src/model', about: 'Kinds, columns, parties, dimensions.', imports: [] },
  {
    folder: 'src/names',
    about: 'Names: their normal form, tokens, vocabulary, comparison, sort key and aliases.',
    imports: ['src/model'],
  },
  { folder: 'src/scheduling', about: 'Turns of the event loop and of callers.', imports: [] },
  { folder: 'src/thread', about: 'Threads and their clock.', imports: [] },
  { folder: 'src/telemetry', about: 'The log and the traces.', imports: ['src/text'] },
  {
    folder: 'src/graph',
    about: 'The only room that talks to the driver.',
    imports: ['src/scheduling', 'src/thread'],
  },
  {
    folder: 'src/projection',
    about: 'The shape of the graph in memory: loaded, searched, counted.',
    imports: [...foundations, 'src/graph'],
  },
  {
    folder: 'src/answer',
    about: 'From an operation to statements, and from rows to its answer.',
    imports: [...foundations, 'src/graph', 'src/projection'],
  },
  {
    folder: 'src/fields',
    about: 'The fields that TypeScript answers, by coordinate.',
    imports: [...foundations, 'src/graph', 'src/projection', 'src/answer'],
  },
  {
    folder: 'src/import',
    about: 'From a data package to the graph, and back.',
    imports: [...foundations, 'src/graph'],
  },
  ...importRooms.map(([name, about, imports]) => ({
    folder: `src/import/${name}`,
    about,
    imports: imports.map((below) => `src/import/${below}`),
  })),
  {
    folder: 'src/intake',
    about: 'From the sheets, exports and notices that people have to a data package.',
    imports: [...foundations, 'src/graph', 'src/import'],
  },
  ...intakeRooms.map(([name, about, imports]) => ({
    folder: `src/intake/${name}`,
    about,
    imports: imports.map((below) => `src/intake/${below}`),
  })),
  {
    folder: 'src/neo4j',
    about: 'Installs and runs a local Neo4j, a process that the others know by its address.',
    imports: ['src/text', 'src/thread', 'src/telemetry', 'src/graph'],
  },
  ...neo4jRooms.map(([name, about, imports]) => ({
    folder: `src/neo4j/${name}`,
    about,
    imports: imports.map((below) => `src/neo4j/${below}`),
  })),
  { folder: 'src/access', about: 'Who may ask, told without knowing what is asked.', imports: [] },
  {
    folder: 'src/server',
    about: 'HTTP: an ordered list of small steps around the answers.',
    imports: [...foundations, 'src/graph', 'src/projection', 'src/answer', 'src/access'],
  },
  {
    folder: 'src/config',
    about: 'The environment, read once and checked.',
    imports: ['src/text', 'src/telemetry', 'src/graph', 'src/access'],
  },
  {
    folder: 'src/cli',
    about: 'The commands, which put the other rooms together.',
    imports: [
      ...foundations,
      'src/graph',
      'src/projection',
      'src/answer',
      'src/import',
      'src/intake',
      'src/neo4j',
      'src/access',
      'src/server',
      'src/config',
    ],
  },
  { folder: 'web/client', about: 'Requests to the server, for both pages.', imports: [] },
  { folder: 'web/workbench', about: 'The page of the analyst.', imports: ['web/client'] },
  { folder: 'web/playground', about: 'The page of the developer.', imports: ['web/client'] },
  ...floors.map(([name, about], index) => ({
    folder: `web/workbench/${name}`,
    about,
    imports: floors.slice(0, index).map(([below]) => `web/workbench/${below}`),
  })),
  ...features.map((name) => ({
    folder: `web/workbench/features/${name}`,
    about: 'No feature imports another: what two of them share goes down a floor.',
    imports: [],
  })),
];
