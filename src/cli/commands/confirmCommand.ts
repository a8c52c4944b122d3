import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { badInput } from '../../errors.ts';
import { checkProposal } from '../../intake/notice/package/checkProposal.ts';
import { packageFiles } from '../../intake/notice/package/packageFiles.ts';
import { slugOf } from '../../intake/notice/package/slugOf.ts';
import { readPage } from '../../intake/notice/page/readPage.ts';
import type { Proposal } from '../../intake/notice/proposal.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { exitCodes } from '../runCommand.ts';
import type { Terminal } from '../terminal.ts';

export interface ConfirmFlags {
  readonly into: string;
  readonly title?: string;
  readonly synthetic?: boolean;
  readonly notice?: string;
}

/** `wishlist confirm`: makes a dataset of proposals that a person has confirmed, one of them or a list in a file, which `wishlist import` takes. */
export async function confirmCommand(
  files: readonly string[],
  { into, title, synthetic = false, notice }: ConfirmFlags,
  out: Terminal,
): Promise<number> {
  const proposals: Proposal[] = [];
  let left = 0;
  for (const file of files) {
    const { confirmed, others } = entriesOf(await jsonOf(file), file);
    for (const { json, shown } of confirmed) proposals.push(checkProposal(json, shown));
    left += others;
  }
  if (proposals.length === 0)
    throw badInput(
      `${files.join(', ')} ${files.length === 1 ? 'has' : 'have'} no confirmed proposal.`,
      'Confirm some in the page, or give proposals that wishlist read wrote.',
    );
  if (notice !== undefined) await assertTextOf(notice, proposals);
  const name = slugOf(basename(resolve(into)));
  if (name === '')
    throw badInput(`${into} names no folder that a dataset can be named for.`, 'Give a name with letters.');
  if (await stat(into).catch(() => null))
    throw badInput(`${into} exists already.`, 'Name a new folder with --into: each dataset is one.');
  const written = packageFiles(proposals, { name, title: title ?? `Notices: ${name}`, synthetic });
  await writeFolder(into, written);
  out.write(
    `Wrote ${proposals.length} confirmed ${proposals.length === 1 ? 'notice' : 'notices'} to ${into}. To see what would change: wishlist import --dry-run ${into}\n`,
  );
  if (left > 0) out.write(`Left out: ${left} that the page did not confirm.\n`);
  return exitCodes.ok;
}

/** Returns the proposals of a file: one, or a list of them as the page writes it, each beside the decision on it. */
function entriesOf(read: unknown, file: string) {
  const all = Array.isArray(read) ? read : [read];
  const entries = all.map((each: unknown, at) => {
    const { decision, proposal } = Object(each);
    return {
      json: proposal ?? each,
      isConfirmed: proposal === undefined || decision === 'confirmed' || decision === 'imported',
      shown: Array.isArray(read) ? `Proposal ${at + 1} of ${file}` : file,
    };
  });
  const confirmed = entries.filter(({ isConfirmed }) => isConfirmed);
  return { confirmed, others: entries.length - confirmed.length };
}

async function jsonOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw badInput(
      `${file} cannot be read (${systemErrorCode(error)}).`,
      'Give a file that wishlist read --json wrote.',
    );
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badInput(
      `${file} is not JSON: ${error instanceof Error ? error.message : ''}`,
      'Correct the file.',
    );
  }
}

/** Another program's proposal may hold another text: the notice itself decides. */
async function assertTextOf(notice: string, proposals: readonly Proposal[]): Promise<void> {
  const bytes = await readFile(notice).catch((error: unknown) => {
    throw badInput(`${notice} cannot be read (${systemErrorCode(error)}).`, 'Give the file of the notice.');
  });
  const { text } = await readPage(bytes, basename(notice));
  if (proposals.some((proposal) => proposal.text !== text))
    throw badInput(
      `The text of the proposal is not that of ${notice}.`,
      'Read the notice again with wishlist read, or give the one that the proposal was made from.',
    );
}

/** Writes a folder whole: until then it has another name. */
async function writeFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const parent = dirname(resolve(folder));
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, '.confirm-'));
  try {
    await mkdir(join(draft, 'texts'));
    for (const [path, text] of files) await writeFile(join(draft, path), text);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
