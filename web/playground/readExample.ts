import type { EditorOperation } from '../operationLink.ts';

/** An example operation with the title and the question of its first two lines. */
export interface Example extends EditorOperation {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
}

/** Reads an example: `# title`, `# question in plain words`, then the operation. */
export function readExample(path: string, query: string, variables: string): Example {
  const [title = '', question = ''] = query.split('\n', 2).map((line) => line.replace(/^#\s*/, '').trim());
  const slug = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  return { slug, title, question, query: query.trimEnd(), variables: variables.trimEnd() };
}
