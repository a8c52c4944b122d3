import { storedEnums } from '../../model/values.ts';
import { parsePartialDate } from '../../text/partialDate.ts';
import { cleanText } from './cleanText.ts';
import type { Reading } from './reading.ts';
import type { ValueKind, ValueOptions } from './valueKind.ts';

const doubt = (reason: string, candidates: readonly string[] = []): Reading => ({
  kind: 'doubt',
  reason,
  candidates,
});

/** Reads a cell's text as a value of a kind. It never guesses: a text with two readings is a doubt with both. */
export function readValue(kind: ValueKind, text: string, options: ValueOptions = {}): Reading {
  const { text: clean } = cleanText(text, kind);
  if (clean === '' || options.missing?.includes(clean)) return { kind: 'empty' };
  switch (kind) {
    case 'text':
    case 'name':
      return { kind: 'value', value: clean };
    case 'date':
      return parsePartialDate(clean) ? { kind: 'value', value: clean } : doubt('must be a date');
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(clean) ? { kind: 'value', value: clean } : doubt('must be a number');
    case 'country':
      return /^[A-Z]{2}$/.test(clean) ? { kind: 'value', value: clean } : doubt('must be a country');
    default: {
      const word = clean.toUpperCase().replace(/[\s-]+/g, '_');
      const value = storedEnums[kind].find((each) => each === word);
      return value ? { kind: 'value', value } : doubt('must be one of the known words', storedEnums[kind]);
    }
  }
}
