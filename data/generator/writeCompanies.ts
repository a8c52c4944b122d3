import { companyAliases } from './aliases.ts';
import { companyProfile } from './companyProfile.ts';
import { csvFile } from './csvFile.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { idWidth, syntheticId } from './syntheticId.ts';

/** Writes companies.csv: the Chinese parties; a few belong to an earlier one. */
export function writeCompanies(folder: string, plan: Plan): void {
  const file = csvFile(folder, 'companies', [
    'id',
    'name',
    'name_zh',
    'kind',
    'province',
    'parent',
    'identifiers',
    'aliases',
  ]);
  const width = idWidth(plan.companyCount);
  for (let index = 0; index < plan.companyCount; index++) {
    const random = randomFor(31, index);
    const company = companyProfile(plan, index);
    const parent = index > 0 && company.kind === 'COMPANY' && random.chance(0.06);
    file.write({
      id: syntheticId(index, width),
      name: company.name,
      name_zh: company.nameZh,
      kind: company.kind,
      province: random.chance(0.95) ? company.province : '',
      parent: parent ? syntheticId(random.below(index), width) : '',
      aliases: companyAliases(random, company),
    });
  }
  file.close();
}
