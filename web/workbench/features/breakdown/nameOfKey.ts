import { enumDimensions } from '../../../generated/model.ts';
import { inWords } from '../../words/words.ts';
import type { Key } from './whereOfKey.ts';

/** A value of a dimension, as a person reads it. */
export const nameOfKey = ({ dimension, label }: Key): string =>
  label === null ? 'unknown' : enumDimensions.has(dimension) ? inWords(label) : label;
