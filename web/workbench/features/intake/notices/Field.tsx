import type { KeyboardEvent, ReactNode } from 'react';
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
      onKeyDown={leaveBox}
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

/** Leaves a box with Escape, once no list lies open below it: what is typed in a box are letters, and keys of the page outside it. */
function leaveBox({ key, target, currentTarget }: KeyboardEvent<HTMLFieldSetElement>): void {
  const isBox = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (key === 'Escape' && isBox && target.ariaExpanded !== 'true') currentTarget.focus();
}
