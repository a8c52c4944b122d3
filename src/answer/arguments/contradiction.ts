import type { PartialDate } from '../../text/partialDate.ts';

type Tests = Readonly<Record<string, unknown>>;

/** The reason why nothing can meet all conditions on one value, in words that follow "since"; undefined where something can. */
export function contradiction(tests: Tests): string | undefined {
  if (Array.isArray(tests.in) && tests.in.length === 0) return '`in` names nothing';
  if (tests.isNull === true && Object.keys(tests).length > 1)
    return '`isNull: true` asks for what is unknown, and the rest for what is known';
  if (tests.eq === '') return '`eq` is empty, and no text that is stored is';
  const [least, most] = [lower(tests.gte), upper(tests.lte)];
  if (least !== undefined && most !== undefined && least > most) return '`gte` is beyond `lte`';
  return undefined;
}

const isDate = (bound: unknown): bound is PartialDate =>
  typeof bound === 'object' && bound !== null && 'first' in bound;

const lower = (bound: unknown): string | number | undefined =>
  isDate(bound) ? (bound.first ?? undefined) : typeof bound === 'number' ? bound : undefined;

const upper = (bound: unknown): string | number | undefined =>
  isDate(bound) ? (bound.last ?? undefined) : typeof bound === 'number' ? bound : undefined;
