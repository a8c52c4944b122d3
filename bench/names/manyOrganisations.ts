import type { MatchRecord } from '../../src/names/match/matchNames.ts';
import { readOrganisations } from './readTables.ts';

const words =
  'amber basalt cedar delta falcon garnet harbor indigo jasper kestrel lantern maple meridian nimbus obsidian opal prairie quartz raven saffron thistle turquoise willow zephyr';
const characters = '安柏昌德恩丰冠海晶嘉凯蓝明宁欧鹏群瑞盛泰万文鑫雅';

/** Returns so many organisations: those of `organisations/`, and again with two further words and two further characters, which no two of them share in their order. */
export function manyOrganisations(count: number): MatchRecord[] {
  const real = readOrganisations();
  const further = words.split(' ');
  const signs = [...characters];
  return Array.from({ length: count }, (_, at) => {
    const { id, name, nameZh, ...rest } = real[at % real.length] ?? { id: '', name: '', aliases: [] };
    const round = Math.floor(at / real.length);
    if (round === 0) return { ...rest, id, name, nameZh: nameZh ?? null };
    const turn = Math.floor(round / further.length);
    const [first, second] = [further[round % further.length], further[turn % further.length]];
    const [sign, other] = [signs[round % signs.length], signs[(5 * round + turn) % signs.length]];
    return {
      ...rest,
      id: `${id}-${round}`,
      name: `${capital(first)} ${capital(second)} ${name}`,
      nameZh: nameZh ? `${sign}${other}${nameZh}` : null,
      identifiers: [],
    };
  });
}

const capital = (word = '') => word.slice(0, 1).toUpperCase() + word.slice(1);
