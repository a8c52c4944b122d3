import type { PartialDate } from '../../text/partialDate.ts';

type Tests = Readonly<Record<string, unknown>>;

/** Returns the reason why no value can meet all these conditions, in words that follow "because"; undefined if one can. */
export function contradiction(tests: Tests): string | undefined {
  if (Array.isArray(tests.in) && tests.in.length === 0) return '`in` is an empty list';
  if (tests.isNull === true && Object.keys(tests).length > 1)
    return '`isNull: true` matches unknown values and the other conditions match known ones';
  if (tests.eq === '') return '`eq` is empty and no stored text is empty';
  const [least, most] = [lower(tests.gte), upper(tests.lte)];
  if (least !== undefined && most !== undefined && least > most) return '`gte` is above `lte`';
  return undefined;
}

const isDate = (bound: unknown): bound is PartialDate =>
  typeof bound === 'object' && bound !== null && 'first' in bound;

const lower = (bound: unknown): string | number | undefined =>
  isDate(bound) ? (bound.first ?? undefined) : typeof bound === 'number' ? bound : undefined;

const upper = (bound: unknown): string | number | undefined =>
  isDate(bound) ? (bound.last ?? undefined) : typeof bound === 'number' ? bound : undefined;
