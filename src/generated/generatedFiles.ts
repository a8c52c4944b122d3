import { modelPage } from './modelPage.ts';
import { operationTypes } from './operationTypes.ts';
import { schemaTypes } from './schemaTypes.ts';
import { webModel } from './webModel.ts';

/** A file that `npm run generate` writes. */
export interface GeneratedFile {
  /** Path from the root of the project. */
  readonly path: string;
  readonly url: URL;
  readonly text: () => Promise<string> | string;
}

const file = (path: string, text: GeneratedFile['text']): GeneratedFile => ({
  path,
  url: new URL(`../../${path}`, import.meta.url),
  text,
});

/** The files that are made from `schema/`, `src/model/` and the program's own operations; they are committed, and a test compares them. */
export const generatedFiles: readonly GeneratedFile[] = [
  file('src/generated/schema.ts', schemaTypes),
  file('src/generated/operations.ts', operationTypes),
  file('web/generated/model.ts', webModel),
  file('docs/model.md', modelPage),
];
