import { doubt, type Reading } from './reading.ts';

const value = (text: string): Reading => ({ kind: 'value', value: text });

/** Words that multiply a number. */
const factors: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  tsd: 3,
  千: 3,
  万: 4,
  m: 6,
  mio: 6,
  mn: 6,
  million: 6,
  millions: 6,
  百万: 6,
  千万: 7,
  亿: 8,
  bn: 9,
  billion: 9,
  mrd: 9,
  十亿: 9,
};

/** Moves the point of a decimal by some places, exactly. */
function shifted(number: string, places: number): string {
  const [whole = '', part = ''] = number.split('.');
  const digits = part.padEnd(places, '0');
  return plain(`${whole}${digits.slice(0, places)}.${digits.slice(places)}`);
}

/** A decimal without zeros that say nothing. */
function plain(number: string): string {
  const [, sign = '', whole = '', part = ''] = /^([-+]?)0*(\d*)(?:\.(\d*?)0*)?$/u.exec(number) ?? [];
  const text = `${whole || '0'}${part ? `.${part}` : ''}`;
  return sign === '-' && /[1-9]/u.test(text) ? `-${text}` : text;
}

const grouped = /^[-+]?\d{1,3}(?:([,' \u00a0\u202f])\d{3})(?:\1\d{3})*(?:\.\d+)?$/u;
const european = /^[-+]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;

/** Readings of digits with points and commas, of which each may separate thousands or decimals. */
function readings(digits: string): string[] {
  const found: string[] = [];
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(digits)) found.push(digits);
  if (grouped.test(digits)) found.push(digits.replace(/[,' \u00a0\u202f]/gu, ''));
  if (european.test(digits) && (digits.match(/[.,]/gu)?.length ?? 0) > 1)
    found.push(digits.replaceAll('.', '').replace(',', '.'));
  if (/^[-+]?\d+,\d+$/u.test(digits)) found.push(digits.replace(',', '.'));
  return [...new Set(found.map(plain))];
}

/** Reads a number with digits and a point, separators of thousands, a comma for the point, and words such as 万 and million. */
export function readNumber(text: string): Reading {
  const power = /^([-+]?\d(?:\.\d+)?)e\+?(\d{1,2})$/iu.exec(text.trim());
  if (power) return value(shifted(power[1] ?? '', Number(power[2])));
  const [, digits = '', word = ''] =
    /^([-+\u2212]?[\d.,' \u00a0\u202f]*\d)\s*(\p{L}*)\.?$/u.exec(text.trim()) ?? [];
  const factor = word === '' ? 0 : factors[word.toLowerCase()];
  const found = readings(digits.replace('\u2212', '-'));
  if (factor === undefined) return doubt('says more than a number', found);
  const [first, ...others] = found.map((each) => shifted(each, factor));
  if (first === undefined) return doubt('is not a readable number');
  return others.length === 0 ? value(first) : doubt('can be read as several numbers', [first, ...others]);
}
