import type { EditorOperation } from '../operationLink.ts';
import { type Example, readExample } from './readExample.ts';

const texts = import.meta.glob<string>('../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../../schema/examples/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The example operations of `schema/examples`, in order. */
export const examples: readonly Example[] = Object.entries(texts)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([path, text]) =>
    readExample(path, text, variables[path.replace(/\.graphql$/, '.variables.json')] ?? ''),
  );

/** The example that an address names after `#example=`; null where it names none. */
export function linkedExample(address: string): EditorOperation | null {
  const slug = new URLSearchParams(new URL(address).hash.slice(1)).get('example');
  return examples.find((example) => example.slug === slug) ?? null;
}
