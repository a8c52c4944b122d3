#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './cli/commands/checkCommand.ts';
import { exportCommand } from './cli/commands/exportCommand.ts';
import { type ImportFlags, importCommand } from './cli/commands/importCommand.ts';
import { keyCommand } from './cli/commands/keyCommand.ts';
import { recomputeCommand } from './cli/commands/recomputeCommand.ts';
import { type ServeFlags, serveCommand } from './cli/commands/serveCommand.ts';
import { type TraceFlags, traceCommand } from './cli/commands/traceCommand.ts';
import { undoCommand } from './cli/commands/undoCommand.ts';
import { exitCodes, runCommand, tell } from './cli/runCommand.ts';
import { standardError, standardOutput } from './cli/terminal.ts';

const store = [
  '--store <name>',
  "the store of the program's own Neo4j to use; by default the one that runs, else the datasets' own",
] as const;

const program = new Command('wishlist')
  .description('A graph of how science-and-technology diplomats broker foreign technology.')
  .showHelpAfterError()
  .configureOutput({ writeOut: standardOutput.write, writeErr: standardError.write })
  .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.ok : exitCodes.usage));

program
  .command('serve')
  .description('start the graph and answer questions over HTTP')
  .option('--data <dataset...>', 'datasets to open in a store of their own, instead of the demonstration')
  .option(...store)
  .action((flags: ServeFlags) => runCommand((command) => serveCommand(flags, command)));

program
  .command('import')
  .description('bring datasets into the graph')
  .argument('<dataset...>', 'folders with a datapackage.json beside CSV files')
  .option('--strict', 'write nothing where there is any problem or warning')
  .option('--dry-run', 'tell what would be done, and do nothing')
  .option('--replace', 'remove the records that the files no longer hold')
  .option('--mix', 'let real and synthetic records into one graph')
  .option(...store)
  .action((datasets: string[], flags: ImportFlags) =>
    runCommand((command) => importCommand(datasets, flags, command)),
  );

program
  .command('undo')
  .description('bring back what the graph held before its newest import')
  .argument('<import>', 'the number of the import')
  .option(...store)
  .action((number: string, flags: { store?: string }) =>
    runCommand((command) => undoCommand(number, flags, command)),
  );

program
  .command('recompute')
  .description('work out anew what is stored beside the rows, such as how well reports support a case')
  .option(...store)
  .action((flags: { store?: string }) => runCommand((command) => recomputeCommand(flags, command)));

program
  .command('trace')
  .description('print the best paths between two entities through shared cases, with their sources')
  .argument('<from>', 'an id such as post/houston, or a name')
  .argument('<to>', 'likewise')
  .option('--first <count>', 'how many paths', '5')
  .option('--max-hops <count>', 'how many hops at most, 1 to 8', '4')
  .option('--order <order>', 'nearest or strongest', 'nearest')
  .option('--through <kind...>', 'the kinds passed through: company, target, post, technology, area, country')
  .option('--avoid <id...>', 'entities that no path passes through')
  .option('--since <date>', 'only cases from this date on, such as 2017 or 2017-05')
  .option('--until <date>', 'only cases up to this date')
  .option('--area <id>', 'only cases of this area, such as area/bio')
  .option('--disjoint', 'each next path shares no intermediary with those before it')
  .option('--time-respecting', 'dates never go back along a path')
  .option('--unsourced', 'let in cases that no report supports')
  .option('--json', 'print JSON')
  .option(...store)
  .action((from: string, to: string, flags: TraceFlags) =>
    runCommand((command) => traceCommand({ from, to }, flags, command)),
  );

program
  .command('check')
  .description('see that schema, fragments and database agree')
  .option(...store)
  .action((flags: { store?: string }) => runCommand((command) => checkCommand(flags, command)));

program
  .command('export')
  .description('write the whole graph as datasets, one folder for each package')
  .argument('<directory>', 'the folder to write to')
  .option(...store)
  .action((directory: string, flags: { store?: string }) =>
    runCommand((command) => exportCommand(directory, flags, command)),
  );

program
  .command('key')
  .description('make an API key for a server that lets in only whom it knows')
  .argument('<name>', 'who it is for, as the log will name them')
  .option('--import', 'let it bring in and undo datasets too')
  .action((name: string, flags: { import?: boolean }) => {
    try {
      keyCommand(name, flags);
    } catch (error) {
      process.exitCode = tell(error);
    }
  });

await program.parseAsync();
