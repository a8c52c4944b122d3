import { writeFile } from 'node:fs/promises';
import { generatedFiles } from './generatedFiles.ts';

for (const { url, text } of generatedFiles) await writeFile(url, await text());
