import { percentText } from '../../words/percentText.ts';
import type { Figure } from './figureGroups.ts';

/** The number of this graph in the unit of the figure; a share of no cases is none. */
export function oursWords({ ours, countedOf }: Pick<Figure, 'ours' | 'countedOf'>): string {
  const value = ours?.value ?? null;
  if (value === null) return 'no cases';
  return countedOf === null ? value.toLocaleString('en') : percentText(value / 100);
}
