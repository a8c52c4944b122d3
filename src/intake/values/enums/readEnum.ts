import type { StoredEnum } from '../../../model/values.ts';
import { nearestName } from '../../../text/nearestName.ts';
import { doubt, type Reading } from '../reading.ts';
import { wordForm } from '../text/wordForm.ts';
import { enumForms } from './enumForms.ts';

/** Words around a term that do not change it: 合作方式：合资, "seeking licensing". */
const around =
  /^(?:seeking|sought|looking for|for|via|by|through|type|kind|form|寻求|拟|希望|意向|通过|开展|进行|合作方式)\s*|\s*(?:cooperation|collaboration|partners?|partnership|opportunity|opportunities|合作|方式|形式|类|类型|类别|型|等|など|性质|意向|伙伴|希望|희망|등|방식)$/gu;

const listed = /[;；、,，/|+&\n·・]|\s(?:and|or|und|et)\s|或|及|和|以及|및/u;

function valuesOf(forms: ReadonlyMap<string, readonly string[]>, text: string): readonly string[] {
  const form = wordForm(text);
  return forms.get(form) ?? forms.get(form.replace(around, '').trim()) ?? [];
}

/** Values whose words stand within a text, the longest word first. */
function within(forms: ReadonlyMap<string, readonly string[]>, text: string): string[] {
  const form = ` ${wordForm(text)} `;
  const found = [...forms]
    .filter(([word]) =>
      /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word)
        ? word.length > 1 && form.includes(word)
        : word.length > 2 && form.includes(` ${word} `),
    )
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([, values]) => values);
  return [...new Set(found)];
}

/** Reads a value of an enum of the model by its own name, or by a word for it in English, Chinese, Japanese or Korean. A list of words becomes a list of values where `list` says so. */
export function readEnum(name: StoredEnum, text: string, list: boolean): Reading {
  const forms = enumForms(name);
  const found = valuesOf(forms, text);
  const [value, ...others] = found;
  if (value !== undefined && others.length === 0) return { kind: 'value', value };
  if (value !== undefined) return doubt('has several meanings', found);
  const parts = text
    .split(listed)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const each = parts.map((part) => valuesOf(forms, part));
  if (parts.length > 1 && each.every((values) => values.length === 1)) {
    const values = [...new Set(each.flat())];
    if (list || values.length === 1) return { kind: 'value', value: values.join(';') };
    return doubt('names several values', values);
  }
  const near = nearestName(
    wordForm(text),
    [...forms.keys()].filter((word) => word.length > 3),
    1,
  );
  const candidates = within(forms, text);
  return doubt(
    'is none of the known words',
    candidates.length > 0 ? candidates : near === undefined ? [] : (forms.get(near) ?? []),
  );
}
