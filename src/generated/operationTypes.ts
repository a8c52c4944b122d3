import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { concatAST, type DocumentNode } from 'graphql';
import { figureOperation } from '../cli/figureOperation.ts';
import { meantOperation, traceOperation } from '../cli/traceOperations.ts';
import { candidateFragment, previewDocument, suggestDocument } from '../server/reconcile/documents.ts';
import { readSchema } from './schemaTypes.ts';

const documents: readonly DocumentNode[] = [
  figureOperation,
  meantOperation,
  traceOperation,
  candidateFragment,
  suggestDocument,
  previewDocument,
];

/** Returns the types of the operations that the program itself asks, as the text of `operations.ts`. */
export async function operationTypes(): Promise<string> {
  const types = await codegen({
    filename: 'src/generated/operations.ts',
    schema: await readSchema(),
    documents: [{ document: withoutRepeats(concatAST(documents)) }],
    plugins: [{ operations: {} }],
    pluginMap: { operations },
    config: {
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', ID: 'string' },
      // Enums and inputs are those of `schema.ts`: no type has two definitions.
      importSchemaTypesFrom: './src/generated/schema.ts',
      namespacedImportName: 'schema',
      importExtension: '.ts',
      immutableTypes: true,
      mergeFragmentTypes: true,
      useTypeImports: true,
      arrayInputCoercion: false,
      defaultScalarType: 'unknown',
      dedupeFragments: true,
    },
  });
  return `// Written by \`npm run generate\` from the operations in src/cli and src/server/reconcile; change those.\n${types}\n`;
}

/** Drops the definitions whose names came before: documents share fragments. */
function withoutRepeats({ kind, definitions }: DocumentNode): DocumentNode {
  const named = definitions.map((each) => ['name' in each ? each.name?.value : undefined, each] as const);
  return { kind, definitions: [...new Map(named).values()] };
}
