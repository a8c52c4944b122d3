import type { ReactNode } from 'react';
import type { NoticeQuote } from '../../../../client/noticeTypes.ts';
import { fieldId } from './NoticeText.tsx';
import type { Pointing } from './usePointing.ts';

/** A value of the case with the words that it was read from, and what is still to be said of it. */
export function Field({
  field,
  label,
  quote,
  problem,
  remove,
  pointing: { pointed, hover, focus },
  children,
}: {
  field: string;
  label: string;
  quote: NoticeQuote | null;
  problem: string | undefined;
  remove?: (() => void) | undefined;
  pointing: Pointing;
  children: ReactNode;
}) {
  return (
    <fieldset
      id={fieldId(field)}
      tabIndex={-1}
      className={pointed === field ? 'notice-field pointed' : 'notice-field'}
      onMouseEnter={() => hover(field)}
      onMouseLeave={() => hover(null)}
      onFocus={() => focus(field)}
      onBlur={() => focus(null)}
    >
      <legend>{label}</legend>
      <div className="inputs">{children}</div>
      {remove && (
        <button type="button" className="plain-link" aria-label={`Remove ${label}`} onClick={remove}>
          Remove
        </button>
      )}
      <p className="quiet quote">{quote ? <q>{quote.exact}</q> : 'Not read from the text.'}</p>
      {problem && <p className="caution">{problem}</p>}
    </fieldset>
  );
}
