import { writeFileSync } from 'node:fs';
import { shippedPackages } from './shippedPackages.ts';

for (const { path, text } of shippedPackages) writeFileSync(path, text());
