import { readFileSync } from 'node:fs';

/** Returns the version of this program from package.json. */
export const programVersion = (): string => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(text);
  return version;
};
