import { normalForm } from '../../../names/normalForm.ts';
import { nearestName } from '../../../text/nearestName.ts';
import { doubt, type Reading } from '../reading.ts';
import { countryForms, uncertainForms } from './countryForms.ts';

const alliances =
  /^(?:eu|e u|european union|europe|欧盟|欧洲|eurozone|asean|东盟|nato|scandinavia|北欧|african union|africa|非洲|asia|亚洲|international|global|国际|multiple|various|多国)$/u;

/** Words around a country's name that do not change it. */
const around = /^(?:the|republic of|kingdom of)\s+|(?:人民)?(?:共和国|王国|联邦|籍)$/u;
const parts = /[/;；、,，+&()（）·|]|\s-\s|\band\b|\bund\b|和|与|及/u;

/** Reads a country by its code, its name in English, Chinese and other languages, or what people call it. */
export function readCountry(text: string): Reading {
  const forms = countryForms();
  const form = normalForm(text);
  const found = forms.get(form) ?? forms.get(form.replace(around, '')) ?? [];
  const [code, ...others] = found;
  if (code !== undefined && others.length === 0 && !uncertainForms.has(form))
    return { kind: 'value', value: code };
  if (code !== undefined) return doubt('does not name one country of today', found);
  if (alliances.test(form)) return doubt('names more than a country');
  const among = text
    .split(parts)
    .flatMap((part) => forms.get(normalForm(part)) ?? [])
    .filter((each, at, all) => all.indexOf(each) === at);
  const each = text.split(parts).filter((part) => normalForm(part) !== '');
  const [only] = among;
  // Switzerland (CH), DE - Germany: the same country twice.
  if (only && among.length === 1 && each.every((part) => forms.has(normalForm(part))))
    return { kind: 'value', value: only };
  if (among.length > 0)
    return doubt(among.length > 1 ? 'names several countries' : 'says more than a country', among);
  const near =
    form.length > 4
      ? nearestName(
          form,
          [...forms.keys()].filter((each) => isNear(each, form)),
          2,
        )
      : undefined;
  return doubt('is not a known country', near === undefined ? [] : (forms.get(near) ?? []));
}

/** Names worth comparing letter by letter: a misspelt name mostly begins as it should, and is about as long. */
const isNear = (name: string, form: string) =>
  name.length > 4 && name[0] === form[0] && Math.abs(name.length - form.length) <= 2;
