import { parentPort, workerData } from 'node:worker_threads';
import { badInput } from '../../../errors.ts';
import type { MatchRecord } from '../../../names/match/matchNames.ts';
import { lowerPriority } from '../../../thread/lowerPriority.ts';
import { serializeError } from '../../../thread/serializedError.ts';
import { knownNames } from '../../notice/known.ts';
import { checkProposal } from '../../notice/package/checkProposal.ts';
import { readNotices } from '../../notice/page/readNotices.ts';
import type { Proposal } from '../../notice/proposal.ts';
import { proposeCase } from '../../notice/proposeCase.ts';
import type { NoticeFile, NoticesRead } from './noticeThread.ts';

const records: readonly MatchRecord[] = workerData;
const known = knownNames(records);
lowerPriority();

/** Returns the cases that a file proposes; a proposal of another program is checked against its own text. */
async function proposalsOf({ name, bytes }: NoticeFile): Promise<Proposal[]> {
  if (/\.json$/i.test(name)) return [checkProposal(jsonOf(name, bytes), name)];
  const pages = await readNotices(bytes, name);
  return pages.map(({ text, title, url }) => proposeCase(text, known, { title, url }));
}

function jsonOf(name: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw badInput(
      `${name} is not JSON: ${error instanceof Error ? error.message : ''}`,
      'Give a file that wishlist read --json wrote, or the notice itself.',
    );
  }
}

const reply = (read: NoticesRead) => parentPort?.postMessage(read);
parentPort?.on('message', (file: NoticeFile) => {
  proposalsOf(file).then(
    (proposals) => reply({ proposals }),
    (error: unknown) => reply({ error: serializeError(error) }),
  );
});
