import type { BreakdownDimension } from '../../generated/operations.ts';
import { inWords } from '../read/words.ts';
import type { Key } from './whereOfKey.ts';

const enums: ReadonlySet<BreakdownDimension> = new Set(['TARGET_KIND', 'COOPERATION', 'STAGE']);

/** A value of a dimension, as a person reads it. */
export const nameOfKey = ({ dimension, label }: Key): string =>
  label === null ? 'unknown' : enums.has(dimension) ? inWords(label) : label;
