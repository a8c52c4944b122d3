import { writeFile } from 'node:fs/promises';
import { operationManifest } from './operationManifest.ts';
import { operationTypes } from './operationTypes.ts';

await writeFile(new URL('./operations.ts', import.meta.url), await operationTypes());
await writeFile(new URL('../../schema/operations.json', import.meta.url), await operationManifest());
