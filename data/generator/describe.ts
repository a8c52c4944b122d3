import { writeFileSync } from 'node:fs';
import { publishedFiguresPage, publishedFiguresPath } from './publishedFiguresPage.ts';
import { shippedPackages } from './shippedPackages.ts';

for (const { path, text } of shippedPackages) writeFileSync(path, text());
writeFileSync(publishedFiguresPath, publishedFiguresPage());
