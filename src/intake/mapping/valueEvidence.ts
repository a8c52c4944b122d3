import type { Kind } from '../../model/kinds.ts';
import { readValue } from '../values/readValue.ts';
import type { ValueKind } from '../values/valueKind.ts';

interface Named {
  readonly is: string | null;
}

const reads = (kind: ValueKind, texts: readonly string[]): boolean =>
  texts.every((text) => readValue(kind, text).kind === 'value');

/** Returns the meaning that the values of a column have by themselves, if no other column has it; null if they have none. */
export function meaningOfValues(
  kind: Kind,
  texts: readonly string[],
  others: readonly Named[],
): string | null {
  const few = texts.slice(0, 200);
  if (few.length === 0) return null;
  const isFree = (is: string) => !others.some((each) => each.is === is);
  const proposals: readonly (readonly [is: string, holds: () => boolean])[] =
    kind === 'case'
      ? [
          ['report.url', () => few.every((text) => /^https?:\/\/\S+$/i.test(text))],
          ['case.published_on', () => few.some((text) => /\D/.test(text)) && reads('date', few)],
          ['case.cooperation', () => reads('Cooperation', few)],
          ['case.kind', () => reads('CaseKind', few)],
          ...countryOf(others, few),
        ]
      : kind === 'target'
        ? [
            ['target.country', () => reads('country', few)],
            ['target.kind', () => reads('TargetKind', few)],
          ]
        : kind === 'company'
          ? [['company.kind', () => reads('CompanyKind', few)]]
          : kind === 'report'
            ? [['report.url', () => few.every((text) => /^https?:\/\/\S+$/i.test(text))]]
            : [];
  return proposals.find(([is, holds]) => isFree(is) && holds())?.[0] ?? null;
}

/** The country of the one foreign party of a row, where it has no column yet. */
function countryOf(others: readonly Named[], texts: readonly string[]): [string, () => boolean][] {
  const targets = [...new Set(others.flatMap(({ is }) => /^(target(?: \d+)?)\./.exec(is ?? '')?.[1] ?? []))];
  const [only, ...more] = targets;
  return only !== undefined && more.length === 0 ? [[`${only}.country`, () => reads('country', texts)]] : [];
}

/** Returns the order of day and month that some dates of a column leave no doubt of, if some have two readings; undefined if none does. */
export function dateOrderOf(texts: readonly string[]): 'DMY' | 'MDY' | undefined {
  const numbers = texts.flatMap((text) => {
    const found = /^(\d{1,2})([./-])(\d{1,2})\2\d{2,4}$/.exec(text);
    return found ? [[Number(found[1]), Number(found[3])] as const] : [];
  });
  const dayFirst = numbers.some(([first]) => first > 12);
  const monthFirst = numbers.some(([, second]) => second > 12);
  return dayFirst === monthFirst ? undefined : dayFirst ? 'DMY' : 'MDY';
}
