import { coinedName } from './coinedName.ts';
import type { Plan } from './plan.ts';
import { targetKinds } from './planKinds.ts';
import { type Random, randomFor } from './random.ts';
import {
  areaOf,
  at,
  type City,
  industries,
  type Nation,
  nations,
  syllables,
  technologies,
  type Word,
} from './vocabulary.ts';

export interface TargetProfile {
  name: string;
  nameZh: string;
  /** In the script of its country, where that is not Latin. */
  nameNative: string;
  brand: Word;
  /** Empty if no source states it. */
  kind: string;
  nation: Nation;
  city: City;
}

/** The place of the one US case after Houston's closure. */
const WORCESTER: City = {
  name: 'Worcester',
  region: 'Massachusetts',
  latitude: 42.2626,
  longitude: -71.8023,
};

/** Returns the names and facts of a target, drawn anew from its number whenever they are needed. */
export function targetProfile(plan: Plan, index: number): TargetProfile {
  const random = randomFor(20, index);
  const nation = at(nations, at(plan.targetNation, index));
  const late = index === plan.lateTarget;
  // The first number of the stream has drawn the kind, in `planKinds`.
  if (!late) random.next();
  const kind = at(targetKinds, at(plan.targetKind, index));
  const area = areaOf(at(technologies, at(plan.targetTechnology, index)));
  const brand = coinedName(nation.family, index);
  const city = late ? WORCESTER : at(nation.cities, Math.floor(nation.cities.length * random.next() ** 1.3));
  const [name, nameZh, nameNative] = fullName(random, kind, brand, area, nation);
  return { name, nameZh, nameNative, brand, kind, nation, city };
}

function fullName(
  random: Random,
  kind: string,
  [brand, brandZh, native = '']: Word,
  area: string,
  nation: Nation,
): [string, string, string] {
  const industry = industries[area];
  if (!industry) throw new Error(`No industry words for ${area}`);
  const [word, wordZh] = random.pick(industry.words);
  const [field, fieldZh] = industry.field;
  switch (kind) {
    case 'UNIVERSITY':
      return random.chance(0.5)
        ? [`University of ${brand}`, `${brandZh}大学`, native]
        : [`${brand} Technical University`, `${brandZh}理工大学`, native];
    case 'RESEARCH_INSTITUTE':
      return [`${brand} Institute of ${field}`, `${brandZh}${fieldZh}研究所`, native];
    case 'INDIVIDUAL': {
      const [given, givenZh, givenNative] = random.pick(syllables[nation.family]?.given ?? []);
      return [`${given} ${brand}`, `${givenZh}·${brandZh}`, givenNative ? `${givenNative} ${native}` : ''];
    }
    case 'ASSOCIATION':
      return [`${brand} ${word} Association`, `${brandZh}${wordZh}协会`, native];
    case 'GOVERNMENT':
      return [`${brand} Regional Innovation Agency`, `${brandZh}地区创新署`, native];
    case '':
      return [`${brand} ${word}`, `${brandZh}${wordZh}`, native];
    default:
      return [`${brand} ${word} ${random.pick(nation.legalForms)}`, `${brandZh}${wordZh}公司`, native];
  }
}
