import { type StoredEnum, storedEnums } from '../../../model/values.ts';
import { wordForm } from '../text/wordForm.ts';
import { foreignSynonyms } from './foreignSynonyms.ts';
import { synonyms } from './synonyms.ts';

/** A Chinese counterpart is of the same kinds as a foreign party, but for the one that mediates. */
const intermediary = `
INTERMEDIARY | intermediary, broker, agent, consultant, consultancy, technology transfer centre, technology transfer center, incubator, accelerator, service platform, park, science park | 中介, 中介机构, 技术转移中心, 技术转移机构, 孵化器, 加速器, 服务平台, 园区, 科技园, 产业园, 咨询公司, 技术交易所 | 仲介, 仲介機関, 技術移転機関 | 중개, 중개기관, 기술이전기관, 기술거래기관
`;

const wordsOf = (name: StoredEnum) => `${synonyms[name] ?? ''}${foreignSynonyms[name] ?? ''}`;

const tableOf = (name: StoredEnum) =>
  name === 'CompanyKind'
    ? `${wordsOf('TargetKind')}${intermediary}`.replace(/^INDIVIDUAL.*$/gmu, '')
    : wordsOf(name);

function readForms(name: StoredEnum): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, readonly string[]>();
  const add = (written: string, value: string) => {
    const form = wordForm(written);
    const before = forms.get(form) ?? [];
    if (form !== '' && !before.includes(value)) forms.set(form, [...before, value]);
  };
  for (const line of tableOf(name).split('\n').filter(Boolean)) {
    const [value = '', ...words] = line.split('|').map((each) => each.trim());
    for (const word of words.join(',').split(',')) add(word, value);
  }
  // The value's own name means nothing else.
  for (const value of storedEnums[name]) forms.set(wordForm(value), [value]);
  return forms;
}

const known = new Map<StoredEnum, ReadonlyMap<string, readonly string[]>>();

/** The values of an enum by the words for them in normal form; several for a word that does not name one. */
export function enumForms(name: StoredEnum): ReadonlyMap<string, readonly string[]> {
  const before = known.get(name);
  if (before) return before;
  const forms = readForms(name);
  known.set(name, forms);
  return forms;
}
