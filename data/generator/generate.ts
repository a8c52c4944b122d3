import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataPackageText } from './dataPackage.ts';
import { makePlan } from './plan.ts';
import { publishedFigures } from './published.ts';
import { referencePackage } from './referencePackage.ts';
import { writeCases } from './writeCases.ts';
import { writeCompanies } from './writeCompanies.ts';
import { writeProgrammes } from './writeProgrammes.ts';
import { writeTargets } from './writeTargets.ts';

const { values } = parseArgs({ options: { cases: { type: 'string' }, out: { type: 'string' } } });
const caseCount = values.cases === undefined ? publishedFigures.cases : Number(values.cases);
// The rarest countries have one case in the reference set: with fewer cases not every country would be met.
if (!Number.isInteger(caseCount) || caseCount < publishedFigures.cases) {
  console.error(`--cases is a whole number, ${publishedFigures.cases} or more; got ${values.cases}`);
  process.exit(2);
}
if (caseCount !== publishedFigures.cases && values.out === undefined) {
  console.error('Another size needs --out DIR: data/reference holds the calibrated set.');
  process.exit(2);
}
const folder = values.out ?? fileURLToPath(new URL('../reference', import.meta.url));
mkdirSync(folder, { recursive: true });
const plan = makePlan(caseCount);
writeProgrammes(folder);
writeCompanies(folder, plan);
writeTargets(folder, plan);
writeCases(folder, plan);
const paths = ['targets', 'companies', 'programmes', 'reports', 'cases', 'citations'].map(
  (name) => `${name}.csv`,
);
writeFileSync(join(folder, 'datapackage.json'), dataPackageText(folder, referencePackage(caseCount), paths));
console.log(`${caseCount} cases, ${plan.targetCount} targets, ${plan.companyCount} companies in ${folder}`);
