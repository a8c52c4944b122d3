import type { StoredEnum } from '../../model/values.ts';
import type { DateOrder } from './dates/readPeriod.ts';

/** The kinds of values that a cell can be read as: the enums of the model, and those that many columns share. A `name` keeps letters as they are written. */
export type ValueKind = 'text' | 'name' | 'date' | 'number' | 'country' | StoredEnum;

/** Facts about a column by which its cells are read. */
export interface ValueOptions {
  /** The order of day and month, and of a year of two digits, where digits alone do not say it: 3/1/2019, 19-03-12. */
  readonly dateOrder?: DateOrder;
  /** Texts that mean "not known" in this column, beside the usual ones. */
  readonly missing?: readonly string[];
}
