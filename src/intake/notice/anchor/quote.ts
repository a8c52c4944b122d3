/** Words of a text with what stands around them, and their place: a W3C TextQuoteSelector with a TextPositionSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Offsets in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Letters of context on either side. */
const CONTEXT = 32;

/** Returns the quote of a range of a text. */
export function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(wholeLetter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeLetter(text, end + CONTEXT)),
    start,
    end,
  };
}

/** Returns an offset that does not stand within a surrogate pair. */
function wholeLetter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
