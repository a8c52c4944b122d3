import { newKey, readKeyLines } from '../../access/keyLine.ts';
import { badInput } from '../../errors.ts';
import { standardOutput } from '../terminal.ts';

/** `wishlist key`: makes an API key, and prints it once with the line that admits it. */
export function keyCommand(name: string, flags: { readonly import?: boolean }): void {
  const { key, line } = newKey(name, flags.import ? 'import' : 'read');
  if (readKeyLines(line).wrong.length > 0)
    throw badInput(
      `${JSON.stringify(name)} cannot name a key.`,
      'Use 1 to 64 letters, digits, dots, dashes, underscores and @, a letter or digit first.',
    );
  standardOutput.write(
    `The key, shown only this once:\n\n  ${key}\n\nThe line for the file that WISHLIST_KEYS names:\n\n  ${line}\n`,
  );
}
