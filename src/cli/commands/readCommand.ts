import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { badInput } from '../../errors.ts';
import { knownRecords } from '../../intake/mapping/knownRecords.ts';
import { kindsInNotices, knownNames } from '../../intake/notice/known.ts';
import { readNotices } from '../../intake/notice/page/readNotices.ts';
import type { NoticePage } from '../../intake/notice/page/readPage.ts';
import { proposeCase } from '../../intake/notice/proposeCase.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { formatProposal } from '../formatProposal.ts';
import { openToAnswer } from '../openToAnswer.ts';
import { type Command, exitCodes } from '../runCommand.ts';
import { standardError, terminalProgress } from '../terminal.ts';

export interface ReadFlags {
  readonly json?: string;
  readonly store?: string;
}

/** `wishlist read`: prints the case that each notice proposes, and writes it as JSON for a person to correct. Nothing is stored. */
export async function readCommand(
  files: readonly string[],
  flags: ReadFlags,
  command: Command,
): Promise<number> {
  // All are read before a Neo4j is started for nothing.
  const pages = (await Promise.all(files.map(namedPagesOf))).flat();
  const names = pages.map(({ name }) => name);
  const outputs = flags.json === undefined ? [] : await outputsOf(names, flags.json);
  const graph = await openToAnswer(command, { store: flags.store, who: 'wishlist read' });
  const progress = terminalProgress(standardError);
  const recordsOf = knownRecords(graph, (count) =>
    progress(`Read ${count.toLocaleString('en-US')} records …`, true),
  );
  const known = knownNames((await Promise.all(kindsInNotices.map(recordsOf))).flat());
  for (const [at, { file, page }] of pages.entries()) {
    const proposal = proposeCase(page.text, known, { title: page.title, url: page.url });
    command.out.write(`${file}\n${formatProposal(proposal)}`);
    const output = outputs[at];
    if (output === undefined) continue;
    await writeNew(output, `${JSON.stringify(proposal, null, 2)}\n`);
    command.out.write(
      `  Written to ${output}. Correct it, then: wishlist confirm ${output} --into <folder>\n`,
    );
  }
  return exitCodes.ok;
}

interface NamedPage {
  readonly file: string;
  /** Name of the JSON file for its case; the pages of an archive are numbered. */
  readonly name: string;
  readonly page: NoticePage;
}

async function namedPagesOf(file: string): Promise<NamedPage[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw badInput(
      `${file} cannot be read (${systemErrorCode(error)}).`,
      'Give the path of a text, .html, .mhtml, .warc or .wacz file.',
    );
  });
  const stem = parse(file).name;
  return (await readNotices(bytes, file)).map((page, at, { length }) => ({
    file,
    name: length === 1 ? `${stem}.json` : `${stem}-${at + 1}.json`,
    page,
  }));
}

/** Returns the file to write for each notice: the one that is named, or of several notices one each in the folder that is named. */
async function outputsOf(names: readonly string[], json: string): Promise<string[]> {
  if (names.length === 1) return [json];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined)
    throw badInput(`Two notices would both be written to ${join(json, twice)}.`, 'Read them one by one.');
  await mkdir(json, { recursive: true });
  return names.map((name) => join(json, name));
}

/** A file that is there may hold a person's corrections, so it is never written over. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    const code = systemErrorCode(error);
    throw badInput(
      code === 'EEXIST'
        ? `${path} exists already; it is not written over.`
        : `${path} cannot be written (${code}).`,
      'Name another file with --json.',
    );
  });
}
