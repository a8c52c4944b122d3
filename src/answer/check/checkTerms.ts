import { datasetFiles } from '../../model/datasetFiles.ts';
import { otherNodes } from '../../model/otherNodes.ts';
import { relationships } from '../../model/relationships.ts';
import type { Fragment } from '../fragment/fragment.ts';
import type { FieldSources } from '../sources/fieldSources.ts';

/** Labels and types of relationships that the graph has. */
export const graphTerms: ReadonlySet<string> = new Set([
  'Entity',
  ...datasetFiles.flatMap(({ kind, label }) => (kind === 'citation' ? [] : [label])),
  ...otherNodes.map(({ label }) => label),
  ...relationships.map(({ type }) => type),
]);

/** Checks that every label and type of relationship that a fragment names is one of the model's. */
export const checkTerms = (sources: FieldSources): string[] =>
  [...sources.files.fragments.values()].flatMap((fragment) =>
    [...new Set(termsOf(fragment))]
      .filter((term) => !graphTerms.has(term))
      .map(
        (term) => `${fragment.file} names ${term}, which is neither a label nor a relationship of src/model.`,
      ),
  );

/** Returns the names behind a colon that begin with a capital, and those joined to them by `|` or `&`. Keys of maps stand before theirs. */
export function termsOf({ body, value }: Pick<Fragment, 'body' | 'value'>): string[] {
  const tokens = [...body, ...value].filter(({ kind }) => kind !== 'space').map(({ text }) => text);
  const found: string[] = [];
  /** A name may follow: after a colon, and after `|`, `&` or `!` behind a name. */
  let expected = false;
  let named = false;
  for (const token of tokens) {
    const isName: boolean = expected && /^`?[A-Z]\w*`?$/.test(token);
    if (isName) found.push(token.replaceAll('`', ''));
    expected = token === ':' || token === '!' || (named && (token === '|' || token === '&'));
    named = isName;
  }
  return found;
}
