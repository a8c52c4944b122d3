import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { ExpectedError } from '../../../errors.ts';
import { importDatasets } from '../../../import/importDatasets.ts';
import type { ImportProgress } from '../../../import/report/importProgress.ts';
import type { ImportReport } from '../../../import/report/importReport.ts';
import { builtInTotal, ownKinds } from '../../../import/report/ownKinds.ts';
import { withoutProgramFolder, withShownTexts } from '../../../import/upload/hidePaths.ts';
import { receive } from '../../../import/upload/receiveArchive.ts';
import { newUploadFolder, removeUploadFolder } from '../../../import/upload/uploadFolder.ts';
import { idOfName } from '../../mapping/newId.ts';
import { packageFiles } from '../../notice/package/packageFiles.ts';
import { mostBytesOf } from '../../notice/page/readNotices.ts';
import type { Proposal } from '../../notice/proposal.ts';
import type { InputsOptions } from '../inputsOptions.ts';
import { storedTwins } from '../storedTwins.ts';
import { readConfirmed } from './askedNotices.ts';
import { inTermsOfNotices } from './inTermsOfNotices.ts';
import { NoticeThread } from './noticeThread.ts';

const words = { what: 'notice', hint: 'Send the text or the saved page of a notice as the body.' };
/** Files that are received or wait to be read at a time. */
const MOST_RECEIVING = 4;
const MOST_PROBLEMS = 200;
/** Name that messages give to what was confirmed: its files are made here, and nobody sees them. */
const SHOWN = 'the confirmed notices';

/** Returns functions that read notices, and check and import confirmed ones. Nothing of them is kept between requests. */
export function noticesTo({ graph, limits, changed, signal }: InputsOptions) {
  const thread = new NoticeThread(graph);
  signal.addEventListener('abort', () => thread.end());
  let receiving = 0;

  async function take(
    proposals: readonly Proposal[],
    dryRun: boolean,
    progress: (event: ImportProgress) => void,
  ): Promise<ImportReport> {
    const folder = await newUploadFolder();
    const shown = (text: string) => withoutProgramFolder(text.replaceAll(folder, SHOWN));
    try {
      await mkdir(join(folder, 'texts'));
      // The name is always the same, so that a notice that is read again is the same case.
      const files = packageFiles(proposals, {
        name: 'notices',
        title: 'Notices',
        synthetic: false,
        idOfParty: idOfName,
      });
      for (const [path, text] of files) await writeFile(join(folder, path), text);
      const report = await importDatasets(graph, [folder], {
        dryRun,
        signal,
        progress: (event) => progress({ ...event, file: SHOWN }),
      });
      const twins = dryRun ? await storedTwins(graph, folder) : [];
      if (report.number !== null) changed(report.revision);
      return {
        ...report,
        problems: inTermsOfNotices([...report.problems, ...twins], files, SHOWN),
      };
    } catch (error) {
      throw withShownTexts(error, shown);
    } finally {
      await removeUploadFolder(folder);
    }
  }

  return {
    readNotices: async (name: string, body: Readable) => {
      if (receiving >= MOST_RECEIVING) throw tooMany();
      receiving += 1;
      const folder = await newUploadFolder();
      try {
        const file = join(folder, 'received');
        const uploadBytes = Math.min(limits.uploadBytes, mostBytesOf(name));
        await receive(body, file, { ...limits, uploadBytes }, words);
        return { proposals: await thread.read({ name, bytes: await readFile(file) }) };
      } finally {
        receiving -= 1;
        await removeUploadFolder(folder);
      }
    },
    checkNotices: async (asked: unknown) => {
      const proposals = readConfirmed(asked);
      try {
        const report = await take(proposals, true, () => undefined);
        const { problems, omittedProblems, refused } = report;
        const listed = problems.slice(0, MOST_PROBLEMS);
        return {
          kinds: ownKinds(report),
          builtInCount: builtInTotal(report),
          problems: listed,
          problemCount: problems.length + omittedProblems,
          refused,
        };
      } catch (error) {
        if (!(error instanceof ExpectedError && error.code === 'BAD_USER_INPUT')) throw error;
        const problem = { severity: 'error', file: SHOWN, rule: error.message, remedy: error.hint };
        return { kinds: {}, builtInCount: 0, problems: [problem], problemCount: 1, refused: true };
      }
    },
    bringNotices: async (
      asked: unknown,
      progress: (event: ImportProgress) => void,
    ): Promise<Omit<ImportReport, 'files'>> => {
      const { files: _, ...report } = await take(readConfirmed(asked), false, progress);
      return { ...report, kinds: ownKinds(report) };
    },
  };
}

const tooMany = () =>
  new ExpectedError('NOT_READY', 'Other notices are being read.', 'Send it again in a moment.', {
    retryable: true,
  });
