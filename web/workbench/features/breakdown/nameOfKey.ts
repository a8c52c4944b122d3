import { enumDimensions } from '../../../generated/model.ts';
import { enumWords } from '../../words/enumWords.ts';
import type { DimensionKey } from './filterOfKey.ts';

/** A value of a dimension, as a person reads it. */
export const nameOfKey = ({ dimension, label }: DimensionKey): string =>
  label === null ? 'unknown' : enumDimensions.has(dimension) ? enumWords(label) : label;
