import type { Plan } from './plan.ts';
import { type Random, randomFor } from './random.ts';
import { areas, at, companyWords, industries } from './vocabulary.ts';
import { weighted, weightedKey } from './weighted.ts';

export interface CompanyProfile {
  name: string;
  nameZh: string;
  brand: string;
  brandZh: string;
  kind: string;
  province: string;
  provinceZh: string;
}

const drawKind = weightedKey(companyWords.kinds);
const drawProvince = weighted(new Map(companyWords.provinces.map((province) => [province, province.weight])));
const areaNames = Object.keys(areas.base);

/** Returns the names and the province of a Chinese party: three characters that make no known name, its province and its trade. */
export function companyProfile(plan: Plan, index: number): CompanyProfile {
  const random = randomFor(21, index);
  const kind = drawKind(random);
  const province = drawProvince(random);
  const area = at(areaNames, at(plan.companyArea, index));
  const { brand: syllables } = companyWords;
  const size = syllables.length;
  const combination = (index * 20_947 + 4_099) % size ** 3;
  const parts = [
    combination % size,
    Math.floor(combination / size) % size,
    Math.floor(combination / size ** 2),
  ].map((place) => at(syllables, place));
  const latin = parts.map((part) => part[1]).join('');
  const brand = latin.charAt(0).toUpperCase() + latin.slice(1);
  const brandZh = parts.map((part) => part[0]).join('');
  const [name, nameZh] = fullName(random, kind, area, [brand, brandZh], [province.name, province.zh]);
  return { name, nameZh, brand, brandZh, kind, province: province.name, provinceZh: province.zh };
}

type Pair = [latin: string, chinese: string];

function fullName(
  random: Random,
  kind: string,
  area: string,
  [brand, zh]: Pair,
  [province, provinceZh]: Pair,
): Pair {
  const industry = industries[area];
  if (!industry) throw new Error(`No industry words for ${area}`);
  const [word, wordZh] = random.pick(industry.words);
  const [field, fieldZh] = industry.field;
  switch (kind) {
    case 'UNIVERSITY':
      return [`${brand} University of Technology`, `${zh}理工大学`];
    case 'RESEARCH_INSTITUTE':
      return [`${province} ${brand} Institute of ${field}`, `${provinceZh}${zh}${fieldZh}研究院`];
    case 'INTERMEDIARY':
      return [`${brand} International Technology Transfer Centre`, `${zh}国际技术转移中心`];
    case 'GOVERNMENT':
      return [`${brand} District Science and Technology Bureau`, `${zh}区科学技术局`];
    case 'ASSOCIATION':
      return [`${province} ${brand} ${word} Association`, `${provinceZh}${zh}${wordZh}协会`];
    default:
      return random.chance(0.6)
        ? [`${province} ${brand} ${word} Co., Ltd.`, `${provinceZh}${zh}${wordZh}有限公司`]
        : [`${brand} ${word} Group`, `${zh}${wordZh}集团`];
  }
}
