import { writeFile } from 'node:fs/promises';
import { badInput } from '../../errors.ts';
import { writeMapping } from '../../intake/mapping/mapping.ts';
import { systemErrorCode } from '../../systemErrorCode.ts';
import { inputOf, proposalText } from '../intake/inputOf.ts';
import { exitCodes } from '../runCommand.ts';
import { standardOutput } from '../terminal.ts';

export interface MapFlags {
  readonly to?: string;
}

/** `wishlist map`: proposes what the columns of a table are, prints it, and writes it into a file that a person may correct. */
export async function mapCommand(path: string, flags: MapFlags): Promise<number> {
  const input = await inputOf(path);
  const to = flags.to ?? `${path.replace(/[/\\]+$/, '').replace(/\.[A-Za-z0-9]{1,8}$/, '')}.map.json`;
  const { proposed } = input;
  const mapping = { ...input.mapping, tables: proposed.map((each) => each.mapping) };
  standardOutput.write(`${proposalText(input)}\n`);
  await writeFile(to, writeMapping(mapping), { flag: 'wx' }).catch((error: unknown) => {
    const code = systemErrorCode(error);
    throw badInput(
      code === 'EEXIST' ? `${to} exists already.` : `${to} cannot be written (${code}).`,
      'Give another file with --to, or remove it.',
    );
  });
  const nothing = proposed.flatMap(({ columns }) => columns.filter(({ is }) => is === null));
  if (nothing.length > 0)
    standardOutput.write(
      `Taken for nothing: ${nothing.map(({ column }) => JSON.stringify(column)).join(', ')}. Correct ${to} if they are something.\n`,
    );
  if (mapping.synthetic === false)
    standardOutput.write(
      'The records are taken as real: write "synthetic": true in the mapping if they are invented.\n',
    );
  standardOutput.write(
    `Written: ${to}. Look through it, then: wishlist import --dry-run --mapping ${to} ${path}\n`,
  );
  return exitCodes.ok;
}
