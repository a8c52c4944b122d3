import { targetAliases } from './aliases.ts';
import { csvFile } from './csvFile.ts';
import type { Plan } from './plan.ts';
import { randomFor } from './random.ts';
import { idWidth, syntheticId } from './syntheticId.ts';
import { targetProfile } from './targetProfile.ts';
import { at } from './vocabulary.ts';

/** Writes targets.csv; a few targets are part of an earlier one of the same country. */
export function writeTargets(folder: string, plan: Plan): void {
  const file = csvFile(folder, 'targets', [
    'id',
    'name',
    'name_zh',
    'kind',
    'country',
    'city',
    'region',
    'latitude',
    'longitude',
    'parent',
    'identifiers',
    'aliases',
  ]);
  const width = idWidth(plan.targetCount);
  const parents = new Map<number, number>();
  for (let index = 0; index < plan.targetCount; index++) {
    const random = randomFor(30, index);
    const target = targetProfile(plan, index);
    const nation = at(plan.targetNation, index);
    const earlier = parents.get(nation);
    const parent = earlier !== undefined && target.kind === 'COMPANY' && random.chance(0.04);
    if (target.kind === 'COMPANY' && !parent) parents.set(nation, index);
    file.write({
      id: syntheticId(index, width),
      name: target.name,
      name_zh: random.chance(0.94) ? target.nameZh : '',
      kind: target.kind,
      country: target.nation.code,
      city: target.city.name,
      region: target.city.region,
      latitude: target.city.latitude,
      longitude: target.city.longitude,
      parent: parent ? syntheticId(earlier, width) : '',
      aliases: targetAliases(random, target),
    });
  }
  file.close();
}
