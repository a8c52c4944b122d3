import { mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { badInput, ExpectedError } from '../../errors.ts';
import { importDatasets } from '../../import/importDatasets.ts';
import type { ImportProgress } from '../../import/report/importProgress.ts';
import type { ImportReport } from '../../import/report/importReport.ts';
import { builtInTotal, ownKinds } from '../../import/report/ownKinds.ts';
import type { Problem } from '../../import/report/problem.ts';
import { Problems } from '../../import/report/problemList.ts';
import { withoutProgramFolder, withShownTexts } from '../../import/upload/hidePaths.ts';
import { type ReceivedWords, receive } from '../../import/upload/receiveArchive.ts';
import { newUploadFolder, removeUploadFolder } from '../../import/upload/uploadFolder.ts';
import { headedTable } from '../mapping/headedTable.ts';
import { knownRecords } from '../mapping/knownRecords.ts';
import { type MadePackage, makePackage } from '../mapping/makePackage.ts';
import { packageNameOf, proposeMapping } from '../mapping/proposeMapping.ts';
import { type ProposedTable, proposeTable } from '../mapping/proposeTable.ts';
import { changedTable } from '../readers/changedTable.ts';
import type { InputTable } from '../readers/inputTable.ts';
import { readTables } from '../readers/readTables.ts';
import { type AskedIntake, readAsked, readHeaderChoice } from './askedIntake.ts';
import type { InputsOptions } from './inputsOptions.ts';
import { noticesTo } from './notices/noticesTo.ts';
import { OpenInputs } from './openInputs.ts';
import { meanings, shownAccount, shownName, shownProposal, shownRows } from './shownInput.ts';
import { storedTwins } from './storedTwins.ts';

/** Files that are received at a time. */
const MOST_RECEIVING = 4;
/** Most bytes of a file: the rows of a workbook stay in memory while it is open. */
const MOST_BYTES = 64 * 1024 ** 2;
const words: ReceivedWords = {
  what: 'file',
  hint: 'Send the bytes of a file, such as a sheet, as the body.',
};
/** Names and problems that one answer lists. */
const MOST_NAMES = 1_000;
const MOST_PROBLEMS = 200;

/** Returns functions that open, check and import the files that callers send. What they sent stays on disk until an hour after its last use. */
export function inputsTo({ graph, limits, changed, signal }: InputsOptions) {
  const inputs = new OpenInputs();
  let receiving = 0;
  signal.addEventListener('abort', () => inputs.forgetAll());

  /** Makes the package of an input in a folder of its own, and imports it. */
  async function take(
    id: string,
    asked: unknown,
    options: { readonly dryRun: boolean; readonly progress?: (event: ImportProgress) => void },
  ): Promise<{
    made: MadePackage;
    problems: Problems;
    report: ImportReport | null;
    refusal: Problem | null;
  }> {
    const input = inputs.use(id);
    const { mapping, decisions, makeNew }: AskedIntake = readAsked(asked);
    const work = async () => {
      const folder = join(input.folder, 'package');
      await mkdir(folder);
      try {
        const problems = new Problems();
        const known = knownRecords(graph);
        const made = await makePackage(mapping, input.tables, folder, {
          known,
          decisions,
          makeNew,
          problems,
          signal,
        });
        if (made.writer.isEmpty)
          return { made, problems, report: null, refusal: nothingToImport(input.name) };
        const report = await importDatasets(graph, [folder], {
          dryRun: options.dryRun,
          signal,
          progress: (event) => options.progress?.({ ...event, file: input.name }),
        }).catch((error: unknown) => {
          if (options.dryRun && error instanceof ExpectedError && error.code === 'BAD_USER_INPUT')
            return error;
          throw error;
        });
        if (report instanceof ExpectedError)
          return { made, problems, report: null, refusal: asProblem(input.name, report) };
        const twins = options.dryRun ? await storedTwins(graph, folder) : [];
        for (const problem of [...report.problems, ...twins]) {
          const origin = made.writer.originOf(problem);
          problems.add({ ...origin, file: shownIn(input.name, origin.file) });
        }
        if (report.number !== null) changed(report.revision);
        return { made, problems, report, refusal: null };
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    };
    const turn = input.turn.catch(() => undefined).then(work);
    input.turn = turn;
    return turn.catch((error: unknown) => {
      throw withShownTexts(error, (text) => shownIn(input.name, text));
    });
  }

  return {
    open: async (name: string, body: Readable) => {
      if (receiving >= MOST_RECEIVING) throw tooMany();
      const folder = await newUploadFolder();
      try {
        const file = join(
          folder,
          `received${extname(name)
            .replace(/[^.A-Za-z0-9]/g, '')
            .slice(0, 12)}`,
        );
        receiving += 1;
        await receive(
          body,
          file,
          { ...limits, uploadBytes: Math.min(limits.uploadBytes, MOST_BYTES) },
          words,
        ).finally(() => {
          receiving -= 1;
        });
        const tables = (await readTables(file)).map((table) => named(table, name));
        const proposal = await proposeMapping(tables, { name: packageNameOf(name), synthetic: false });
        const shown = await Promise.all(proposal.tables.map(shownFound));
        const id = inputs.add({ name, folder, tables });
        return { id, mapping: proposal.mapping, tables: shown, meanings: meanings() };
      } catch (error) {
        await removeUploadFolder(folder);
        throw withShownTexts(error, (text) => shownIn(name, text));
      }
    },
    /** Reads a table with another choice of headers, and proposes what its columns are then. */
    readAgain: async (id: string, asked: unknown) => {
      const { at, header } = readHeaderChoice(asked);
      const table = inputs.use(id).tables[at];
      if (!table) throw noTable();
      const proposed = await proposeTable(await headedTable(table, { header, columns: [] }));
      return { mapping: proposed.mapping, table: await shownFound(proposed) };
    },
    check: async (id: string, asked: unknown) => {
      const { made, problems, report, refusal } = await take(id, asked, { dryRun: true });
      const names = made.applied.names.map(shownName);
      // Those that wait for a person come first.
      names.sort((one, other) => Number(one.decision !== '') - Number(other.decision !== ''));
      // What stops all of it comes first, whatever else is listed.
      const listed = refusal ? [refusal, ...problems.list] : problems.list;
      return {
        tables: made.applied.tables.map(shownAccount),
        names: names.slice(0, MOST_NAMES),
        namesCount: names.length,
        problems: listed.slice(0, MOST_PROBLEMS),
        problemCount: listed.length + problems.omitted,
        kinds: report ? ownKinds(report) : {},
        builtInCount: report ? builtInTotal(report) : 0,
        refused: refusal !== null || report?.refused === true,
      };
    },
    bring: async (
      id: string,
      asked: unknown,
      progress: (event: ImportProgress) => void,
    ): Promise<Omit<ImportReport, 'files'>> => {
      const { report, refusal, problems } = await take(id, asked, { dryRun: false, progress });
      if (refusal) throw new ExpectedError('BAD_USER_INPUT', refusal.rule, refusal.remedy);
      if (!report) throw new Error('An import without a refusal has a report.');
      // Its files are those of the package that was made, which nobody else sees.
      const { files: _, ...shown } = report;
      const listed = problems.list.slice(0, MOST_PROBLEMS);
      return {
        ...shown,
        kinds: ownKinds(shown),
        problems: listed,
        omittedProblems: problems.list.length + problems.omitted - listed.length,
        errors: problems.errors,
        warnings: problems.warnings,
      };
    },
    forget: (id: string) => inputs.forget(id),
    ...noticesTo({ graph, limits, changed, signal }),
  };
}

const named = (table: InputTable, file: string): InputTable =>
  changedTable(table, ({ name }) => ({
    name: name === 'received' ? file.replace(/\.[^.]*$/, '') : name,
    file,
  }));

const noTable = () =>
  badInput('The file has no such table.', 'Give the place of a table, from 0, and header: "row" or "none".');

/** A table as a caller sees it, with its first rows. */
const shownFound = async (each: ProposedTable) => ({
  ...shownProposal(each),
  rows: await shownRows(each.table),
});

const nothingToImport = (file: string): Problem => ({
  severity: 'error',
  file,
  rule: 'No row of it makes a record.',
  remedy: 'Say what its columns are, and decide about what is in doubt.',
});

const asProblem = (file: string, { message, hint }: ExpectedError): Problem => ({
  severity: 'error',
  file,
  rule: shownIn(file, message),
  remedy: shownIn(file, hint),
});

const tooMany = () =>
  new ExpectedError('NOT_READY', 'Other files are being received.', 'Send it again in a moment.', {
    retryable: true,
  });

/** Callers know the name of their file, and must not learn the path of ours. */
const shownIn = (name: string, text: string): string =>
  withoutProgramFolder(text.replaceAll(/[^\s"'`]*wishlist-upload-[^\s"'`]*/g, () => name));
