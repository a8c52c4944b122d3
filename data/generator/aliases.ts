import type { CompanyProfile } from './companyProfile.ts';
import type { Random } from './random.ts';
import type { TargetProfile } from './targetProfile.ts';
import { traditional } from './traditional.ts';

/** Other names of a target, as `text|KIND|language`: its own script, initials, a former name, another spelling in Chinese. */
export function targetAliases(random: Random, target: TargetProfile): string[] {
  const { name, nameZh, nameNative, nation, kind, brand } = target;
  const person = kind === 'INDIVIDUAL';
  return [
    nameNative !== '' && random.chance(0.75) && `${nameNative}|TRANSLITERATION|${nation.language}`,
    !person &&
      random.chance(0.22) &&
      `${initials(nation.legalForms.reduce((text, form) => text.replace(form, ''), name))}|ABBREVIATION|en`,
    !person && random.chance(0.12) && `${brand[0]} ${random.pick(formerEndings)}|FORMER|en`,
    random.chance(0.14) && `${brand[1]}|TRANSLATION|zh`,
    random.chance(0.1) && traditional(nameZh) !== nameZh && `${traditional(nameZh)}|VARIANT|zh-Hant`,
  ].filter((alias) => typeof alias === 'string');
}

/** Other names of a Chinese party: traditional characters, a short name, a former one. */
export function companyAliases(random: Random, company: CompanyProfile): string[] {
  const { nameZh, brand, brandZh, provinceZh } = company;
  return [
    random.chance(0.35) && traditional(nameZh) !== nameZh && `${traditional(nameZh)}|VARIANT|zh-Hant`,
    random.chance(0.3) && `${brandZh}|ABBREVIATION|zh`,
    random.chance(0.15) && `${brand}|ABBREVIATION|en`,
    random.chance(0.1) && `${provinceZh}${brandZh}技术开发部|FORMER|zh`,
  ].filter((alias) => typeof alias === 'string');
}

const formerEndings = ['Works', 'Laboratories', 'Technical Office', 'Research', 'Partners'];

function initials(name: string): string {
  return name
    .split(/[\s,.()]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.slice(0, word.length > 4 ? 2 : 1))
    .join('')
    .toUpperCase();
}
