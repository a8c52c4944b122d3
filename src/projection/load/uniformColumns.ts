import type { ProjectionReader } from './projectionReader.ts';
import { asList } from './rowValues.ts';

/** A column in which all cases have the same value, which may be none. */
export interface UniformColumn {
  readonly value: unknown;
}

/** The columns that need not be read: with one import all cases have its numbers, and packages say whether their records are invented. */
export async function uniformColumns(
  source: ProjectionReader,
): Promise<{ readonly [column: string]: UniformColumn }> {
  const [imports, addedIn, changedIn, packages] = await source.firstRow('uniform');
  const [synthetic, ...others] = asList(packages ?? []);
  return {
    ...(imports === 1 ? { addedIn: { value: addedIn }, changedIn: { value: changedIn } } : {}),
    ...(typeof synthetic === 'boolean' && others.length === 0 ? { synthetic: { value: synthetic } } : {}),
  };
}
