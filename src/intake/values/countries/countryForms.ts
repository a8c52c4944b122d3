import { createRequire } from 'node:module';
import { normalForm } from '../../../names/normalForm.ts';
import { countryNames } from '../../../names/vocabulary/countries.ts';

interface Names {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
}

const load = createRequire(import.meta.url);

/** Languages beside English and Chinese in which parties write where they are (names of `i18n-iso-countries`, MIT, after ISO 3166-1 and CLDR). */
const languages = 'de fr es it pt nl ru uk pl cs sv da fi nb hu el tr ja ko he ar fa vi th id'.split(' ');

/** Texts that name several countries, or one that no longer exists: a person decides. */
const several = `
korea, 高丽 | KR KP
congo, 刚果 | CG CD
virgin islands | VI VG
guyana guiana, guiana | GY GF
samoa | WS AS
saint martin, st martin, 圣马丁 | MF SX
ussr, soviet union, cccp, su, 苏联, 前苏联, sowjetunion | RU UA BY KZ
yugoslavia, jugoslawien, 南斯拉夫 | RS HR SI BA MK ME
serbia and montenegro, serbia montenegro | RS ME
czechoslovakia, tschechoslowakei, 捷克斯洛伐克 | CZ SK
east germany, gdr, ddr, 东德, 民主德国, west germany, frg, brd, 西德, 联邦德国 | DE
na | NA
netherlands antilles | CW BQ SX
`;

/** Codes in use beside those of ISO 3166-1: of the European Union, of sports, of vehicles. */
const codes =
  'UK GB, EL GR, GER DE, SUI CH, NED NL, DEN DK, POR PT, GRE GR, CRO HR, SLO SI, BUL BG, JAP JP, ROK KR, DPRK KP, PRC CN, ROC TW, KSA SA, RSA ZA, UAE AE, TPE TW, INA ID, MAS MY, VIE VN, PHI PH, IRI IR, CHI CL, URU UY, PAR PY';

/** Forms that no list has. */
const more: Readonly<Record<string, string>> = {
  'P.R. China': 'CN',
  'P.R.C.': 'CN',
  Mainland: 'CN',
  中国大陆: 'CN',
  大陆: 'CN',
  中国台湾: 'TW',
  中国香港: 'HK',
  中国澳门: 'MO',
  'Hong Kong SAR': 'HK',
  'Macau SAR': 'MO',
  'Taiwan, China': 'TW',
  'Hong Kong, China': 'HK',
  'Macao, China': 'MO',
  'Korea (South)': 'KR',
  'S. Korea': 'KR',
  'Rep. of Korea': 'KR',
  'Korea, Rep.': 'KR',
  'N. Korea': 'KP',
  'N. Ireland': 'GB',
  'Russian Fed.': 'RU',
  Bosnia: 'BA',
  Vatican: 'VA',
  'Great Britain': 'GB',
  米国: 'US',
  アメリカ: 'US',
  イギリス: 'GB',
  豪州: 'AU',
  北朝鮮: 'KP',
  ドイツ連邦共和国: 'DE',
  한국: 'KR',
  남한: 'KR',
  북한: 'KP',
  영국: 'GB',
  호주: 'AU',
  'Britain (UK)': 'GB',
};

const listOf = (value: string | readonly string[] | undefined) =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

function readForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  const own = countryNames();
  const known = new Set(own.map(({ code }) => code));
  const add = (written: string, code: string) => {
    const form = normalForm(written);
    const before = forms.get(form) ?? [];
    if (form !== '' && !before.includes(code)) forms.set(form, [...before, code]);
  };
  for (const { code, names, wholeNames } of own)
    for (const name of [...names, ...wholeNames]) add(name, code);
  for (const [written, code] of Object.entries(more)) add(written, code);
  for (const pair of codes.split(', ')) {
    const [written = '', code = ''] = pair.split(' ');
    if (!forms.has(normalForm(written))) add(written, code);
  }
  // A name in another language counts where English and Chinese have none like it.
  const others = new Map<string, Set<string>>();
  const addOther = (name: string, code: string) => {
    const form = normalForm(name);
    if (form !== '' && !forms.has(form)) others.set(form, (others.get(form) ?? new Set()).add(code));
  };
  for (const language of languages) {
    const { countries }: Names = load(`i18n-iso-countries/langs/${language}.json`);
    for (const [code, value] of Object.entries(countries))
      for (const name of known.has(code) ? listOf(value) : []) addOther(name, code);
  }
  // Of Japanese and Korean the list has one spelling, often not that of CLDR.
  for (const language of ['ja', 'ko']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of known) addOther(names.of(code) ?? '', code);
  }
  for (const [form, found] of others) forms.set(form, [...found]);
  for (const line of several.trim().split('\n')) {
    const [written = '', found = ''] = line.split('|');
    for (const name of written.split(',')) forms.set(normalForm(name), found.trim().split(' '));
  }
  return forms;
}

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** The codes of ISO 3166-1 of all forms of countries' names, each in normal form; several for a form that does not name one. */
export function countryForms(): ReadonlyMap<string, readonly string[]> {
  known ??= readForms();
  return known;
}

/** Normal forms that do not name a country of today although they have one successor, or are a word for "not available". */
export const uncertainForms: ReadonlySet<string> = new Set(
  ['east germany', 'gdr', 'ddr', '东德', '民主德国', 'na'].map(normalForm),
);
