import type { Span } from './layOut.ts';

/** A name of a party in a text: in Latin letters, in Chinese, or in both, the one in brackets behind the other. */
export interface FoundName extends Span {
  readonly latin: string | null;
  readonly chinese: string | null;
}
