import type { FieldContext } from '../../answer/sources/typeScriptField.ts';
import type { PathDescription } from '../../projection/paths/pathAnswer.ts';
import type { PathQuestion } from '../../projection/paths/searchPaths.ts';
import type { Search } from '../search/openSearch.ts';
import { hopFields } from './hopFields.ts';

/** The note beside every path. */
export const pathMeaning =
  'These actors appear together in these published cases; that does not show that anything was transferred. Strength says how well attested a chain is, not how likely a transfer was.';

/** Makes the schema's `Path` of a search's; the hops of all paths of an answer are asked for together. */
export function pathFields(search: Search, question: PathQuestion, context: FieldContext) {
  const hopOf = hopFields(search, question, context);
  return ({ hops, weakestHop, ...path }: PathDescription) => {
    const weakest = hops[weakestHop];
    if (!weakest) throw new Error('A path has no hops.');
    return { ...path, hops: hops.map(hopOf), weakestHop: hopOf(weakest) };
  };
}
