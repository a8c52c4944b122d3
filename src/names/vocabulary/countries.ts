import { createRequire } from 'node:module';

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const load = createRequire(import.meta.url);
const english: Names = load('i18n-iso-countries/langs/en.json');
const chinese: Names = load('i18n-iso-countries/langs/zh.json');
const codes: readonly (readonly [alpha2: string, alpha3: string])[] = load('i18n-iso-countries/codes.json');

/** Short forms, former names and adjectives that the lists of `i18n-iso-countries` (MIT, after ISO 3166-1) leave out. */
const more = `
US america, american, us of a, the states | 美利坚合众国, 美
GB britain, british, england, scotland, wales, northern ireland | 联合王国, 大不列颠, 英格兰, 苏格兰
DE german, federal republic of germany, deutschland | 德意志联邦共和国, 联邦德国, 西德, 德
FR french | 法兰西, 法
RU russian, russian federation, soviet union, ussr | 俄罗斯联邦, 俄国, 苏联, 俄
JP japanese | 日
KR korea, korean, rok, south korean | 大韩民国, 南韩
KP north korea, dprk | 朝鲜
CN chinese, peoples republic of china, prc, china | 中国, 中华人民共和国, 中华
TW taiwan, taiwanese, chinese taipei, republic of china | 台湾, 中华民国
HK hong kong |
MO macau, macao |
NL holland, dutch, netherlands, the netherlands | 尼德兰
CH swiss |
CZ czech, czech republic, czechia | 捷克共和国
TR turkey, turkish, turkiye |
MM burma | 缅甸
LK ceylon | 锡兰
TH siam, thai | 暹罗
IR persia, iran | 波斯
CD zaire, drc |
BF upper volta |
ZW rhodesia |
SZ swaziland | 斯威士兰
CV cape verde |
TL east timor |
MK macedonia |
BY belarus, byelorussia |
AE uae, emirates | 阿拉伯联合酋长国
SA saudi, saudi arabia | 沙特
VN vietnam, viet nam, vietnamese |
LA laos |
MN mongolia, mongolian | 蒙古
IN indian |
IL israeli |
IT italian | 意
CA canadian | 加
AU australian | 澳洲, 澳
NZ | 纽西兰
SG singaporean | 新
ES spanish |
SE swedish |
NO norwegian |
FI finnish |
DK danish |
PL polish |
AT austrian |
UA ukrainian |
BR brazilian |
IE irish |
PT portuguese |
GR greek |
HU hungarian |
RO romanian |
BE belgian |
EG egyptian |
KZ kazakh | 哈萨克
PK pakistani |
ID indonesian | 印尼
MY malaysian | 大马
PH philippine |
MX mexican |
SN senegal |
`;

/** One country with its names: those that count wherever they stand, and those that count only as a whole name. */
export interface CountryNames {
  readonly code: string;
  readonly names: readonly string[];
  readonly wholeNames: readonly string[];
}

const listOf = (value: string | readonly string[] | undefined) =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const added = new Map(
  more
    .trim()
    .split('\n')
    .map((line) => {
      const [code = ''] = line.split(' ', 1);
      return [
        code,
        line
          .slice(code.length)
          .split(/[,|]/u)
          .map((each) => each.trim())
          .filter(Boolean),
      ] as const;
    }),
);

/** Returns the countries of ISO 3166-1 with their names in English and Chinese. An alpha-3 code and one character count only as a whole name. */
export function countryNames(): CountryNames[] {
  return codes.map(([code, alpha3]) => {
    const names = [
      ...listOf(english.countries[code]),
      ...listOf(chinese.countries[code]).map((name) => name.replace(/^中国(台湾|香港|澳门).*$/u, '$1')),
      ...(added.get(code) ?? []),
    ];
    return {
      code,
      names: names.filter((name) => !isSingle(name)),
      wholeNames: [alpha3, code, ...names.filter(isSingle)],
    };
  });
}

const isSingle = (name: string) => /^\p{Script=Han}$/u.test(name);
