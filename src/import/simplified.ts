import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const han = /\p{Script=Han}/u;

/** The text in simplified characters; null where it is in them already. */
export function simplified(text: string): string | null {
  if (!han.test(text)) return null;
  const converted = convert(text);
  return converted === text ? null : converted;
}
