import { parseFragment } from '../../../src/answer/fragment/fragment.ts';
import { namesOf, write } from '../../../src/answer/fragment/writeFragment.ts';

/** A fragment's body as a statement would hold it at level 7: every variable and parameter renamed. */
export function rename(text: string, known: Readonly<Record<string, string>> = {}): string {
  const fragment = parseFragment('Type.field', 'cypher/Type/field.cypher', `// A test.\n${text}`);
  const renamed = write(fragment.body, namesOf(7, known, { args: '$args_7' }));
  return fragment.form === 'value'
    ? `${renamed}\nRETURN ${write(fragment.value, namesOf(7, known, {}))}`
    : renamed;
}
