import type { ProjectionReader } from './projectionReader.ts';
import { asList } from './rowValues.ts';

/** A column in which all cases have the same value; null if none has any. */
export interface UniformColumn {
  readonly value: unknown;
}

/** Finds columns that need not be read: after a single import all cases have its numbers, and packages state whether their records are synthetic. */
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
