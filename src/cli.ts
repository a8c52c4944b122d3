#!/usr/bin/env node
import { Command } from 'commander';
import type { ConfirmFlags } from './cli/commands/confirmCommand.ts';
import type { ImportFlags } from './cli/commands/importCommand.ts';
import type { JudgeFlags } from './cli/commands/judgeCommand.ts';
import type { MapFlags } from './cli/commands/mapCommand.ts';
import type { MatchFlags } from './cli/commands/matchCommand.ts';
import type { ReadFlags } from './cli/commands/readCommand.ts';
import type { ServeFlags } from './cli/commands/serveCommand.ts';
import type { TraceFlags } from './cli/commands/traceCommand.ts';
import { exitCodes, reportFailure, runCommand } from './cli/runCommand.ts';
import { standardError, standardOutput } from './cli/terminal.ts';

// Each command is loaded when it runs: they need much that the others do not.
const store = [
  '--store <name>',
  "the store of the program's own Neo4j; by default the running one, else that of the datasets",
] as const;

const program = new Command('wishlist')
  .description('A graph of how science-and-technology diplomats broker foreign technology.')
  .showHelpAfterError()
  .configureOutput({ writeOut: standardOutput.write, writeErr: standardError.write })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.ok : exitCodes.usage));

program
  .command('serve')
  .description('start the graph and answer questions over HTTP')
  .option('--data <dataset...>', 'datasets to serve from a store of their own, instead of the demonstration')
  .option(...store)
  .action((flags: ServeFlags) =>
    runCommand(async (command) => {
      const { serveCommand } = await import('./cli/commands/serveCommand.ts');
      return serveCommand(flags, command);
    }),
  );

program
  .command('import')
  .description('import datasets into the graph, or sheets by a mapping')
  .argument('<dataset...>', 'folders with a datapackage.json beside CSV files; or tables of other kinds')
  .option('--mapping <file>', 'read the tables by a mapping that `wishlist map` wrote')
  .option('--new', 'make a new record of each name that may be of one or of none')
  .option('--strict', 'write nothing if there is any problem or warning')
  .option('--dry-run', 'report what would be done, and change nothing in the graph')
  .option('--replace', 'remove the records that the files no longer contain')
  .option('--mix', 'allow real and synthetic records in one graph')
  .option(...store)
  .action((datasets: string[], flags: ImportFlags) =>
    runCommand(async (command) => {
      const { importCommand } = await import('./cli/commands/importCommand.ts');
      return importCommand(datasets, flags, command);
    }),
  );

program
  .command('map')
  .description('propose what the columns of a table are, and write it into a mapping')
  .argument('<table>', 'a workbook, a file of separated values, or a folder of them')
  .option('--to <file>', 'the file to write; by default <table>.map.json')
  .action((path: string, flags: MapFlags) =>
    runCommand(async () => {
      const { mapCommand } = await import('./cli/commands/mapCommand.ts');
      return mapCommand(path, flags);
    }),
  );

program
  .command('judge')
  .description('say that two records are the same, or are not; records judged the same answer as one')
  .argument('<record>', 'an id such as target/acme')
  .argument('<other>', 'the id of another record of that kind')
  .argument('<verdict>', 'same, different or unsure')
  .requiredOption('--because <reason>', 'the reason')
  .option('--by <judge>', 'who judges: a role or initials', 'analyst')
  .option(...store)
  .action((record: string, other: string, verdict: string, flags: JudgeFlags) =>
    runCommand(async (command) => {
      const { judgeCommand } = await import('./cli/commands/judgeCommand.ts');
      return judgeCommand([record, other, verdict], flags, command);
    }),
  );

program
  .command('undo')
  .description('undo the latest import')
  .argument('<import>', 'the number of the import')
  .option(...store)
  .action((number: string, flags: { store?: string }) =>
    runCommand(async (command) => {
      const { undoCommand } = await import('./cli/commands/undoCommand.ts');
      return undoCommand(number, flags, command);
    }),
  );

program
  .command('recompute')
  .description('recompute derived values, such as how well reports support a case')
  .option(...store)
  .action((flags: { store?: string }) =>
    runCommand(async (command) => {
      const { recomputeCommand } = await import('./cli/commands/recomputeCommand.ts');
      return recomputeCommand(flags, command);
    }),
  );

program
  .command('trace')
  .description('print the best paths between two entities through shared cases, with their sources')
  .argument('<from>', 'an id such as post/houston, or a name')
  .argument('<to>', 'an id or a name')
  .option('--first <count>', 'the number of paths', '5')
  .option('--max-hops <count>', 'the maximum number of hops, 1 to 8', '4')
  .option('--order <order>', 'nearest or strongest', 'nearest')
  .option(
    '--through <kind...>',
    'the kinds that paths pass through: company, target, post, technology, area, country',
  )
  .option('--avoid <id...>', 'entities that no path passes through')
  .option('--since <date>', 'only cases from this date on, such as 2017 or 2017-05')
  .option('--until <date>', 'only cases up to this date')
  .option('--area <id>', 'only cases of this area, such as area/bio')
  .option('--disjoint', 'only paths that share no intermediary with one another')
  .option('--time-respecting', 'only paths along which dates never go back')
  .option('--unsourced', 'include cases that no report supports')
  .option('--json', 'print JSON')
  .option(...store)
  .action((from: string, to: string, flags: TraceFlags) =>
    runCommand(async (command) => {
      const { traceCommand } = await import('./cli/commands/traceCommand.ts');
      return traceCommand({ from, to }, flags, command);
    }),
  );

program
  .command('match')
  .description('find the records that the names of a CSV file may be of, and print them as CSV')
  .argument('<file>', 'a CSV file with a header')
  .option('--column <name>', 'the column of the names', 'name')
  .option('--country <column>', 'the column of their countries: codes such as US, or names')
  .option(
    '--identifiers <column>',
    'a column of their identifiers, as SCHEME:value or under a header such as USCC, ROR, LEI or Wikidata; can be repeated',
    (column: string, before: readonly string[] = []) => [...before, column],
  )
  .option('--kinds <kind...>', 'the kinds of records to compare: target and company by default')
  .option('--first <count>', 'the number of records for each name, 1 to 20', '3')
  .option(...store)
  .action((file: string, flags: MatchFlags) =>
    runCommand(async (command) => {
      const { matchCommand } = await import('./cli/commands/matchCommand.ts');
      return matchCommand(file, flags, command);
    }),
  );

program
  .command('read')
  .description('read notices, and print the case that each proposes; nothing is stored')
  .argument('<notice...>', 'files of text, .html, .mhtml, .warc or .wacz')
  .option(
    '--json <path>',
    'write the proposal there, to be corrected; of several notices, a file each in this folder',
  )
  .option(...store)
  .action((notices: string[], flags: ReadFlags) =>
    runCommand(async (command) => {
      const { readCommand } = await import('./cli/commands/readCommand.ts');
      return readCommand(notices, flags, command);
    }),
  );

program
  .command('confirm')
  .description('make a dataset, for import, of proposals that a person has corrected and confirmed')
  .argument('<proposal...>', 'files that read --json wrote, or another program in the same form')
  .requiredOption('--into <folder>', 'the new folder of the dataset; its records are named for it')
  .option('--title <text>', 'the title of the dataset')
  .option('--notice <file>', 'the notice itself: its text must be that of the proposal')
  .option('--synthetic', 'the notices are invented')
  .action((proposals: string[], flags: ConfirmFlags) =>
    runCommand(async ({ out }) => {
      const { confirmCommand } = await import('./cli/commands/confirmCommand.ts');
      return confirmCommand(proposals, flags, out);
    }),
  );

program
  .command('check')
  .description(
    'check that schema, Cypher files and database agree, and which published figures the data meets',
  )
  .option(...store)
  .action((flags: { store?: string }) =>
    runCommand(async (command) => {
      const { checkCommand } = await import('./cli/commands/checkCommand.ts');
      return checkCommand(flags, command);
    }),
  );

program
  .command('export')
  .description('write the whole graph as datasets, one folder for each package')
  .argument('<directory>', 'the folder to write to')
  .option(...store)
  .action((directory: string, flags: { store?: string }) =>
    runCommand(async (command) => {
      const { exportCommand } = await import('./cli/commands/exportCommand.ts');
      return exportCommand(directory, flags, command);
    }),
  );

program
  .command('key')
  .description('create an API key for a server with restricted access')
  .argument('<name>', 'the name of its owner, as shown in the log')
  .option('--import', 'also allow importing and undoing datasets')
  .action(async (name: string, flags: { import?: boolean }) => {
    try {
      const { keyCommand } = await import('./cli/commands/keyCommand.ts');
      keyCommand(name, flags);
    } catch (error) {
      process.exitCode = reportFailure(error);
    }
  });

await program.parseAsync();
