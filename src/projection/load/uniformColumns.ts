import type { Source } from './projectionReader.ts';
import { list } from './rowValues.ts';

/** A column in which all cases have the same value, which may be none. */
export interface Uniform {
  readonly value: unknown;
}

/** The columns that need not be read: with one import all cases have its numbers, and packages say whether their records are invented. */
export async function uniformColumns(source: Source): Promise<{ readonly [column: string]: Uniform }> {
  const [imports, addedIn, changedIn, packages] = await source.first('uniform');
  const [synthetic, ...others] = list(packages ?? []);
  return {
    ...(imports === 1 ? { addedIn: { value: addedIn }, changedIn: { value: changedIn } } : {}),
    ...(typeof synthetic === 'boolean' && others.length === 0 ? { synthetic: { value: synthetic } } : {}),
  };
}
