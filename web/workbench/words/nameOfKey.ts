import { enumDimensions } from '../../generated/model.ts';
import type { DimensionKey } from '../model/filterOfKey.ts';
import { enumWords } from './enumWords.ts';

/** A value of a dimension, as a person reads it. */
export const nameOfKey = ({ dimension, label }: DimensionKey): string =>
  label === null ? 'unknown' : enumDimensions.has(dimension) ? enumWords(label) : label;
