import { type RefObject, useEffect, useMemo } from 'react';
import type { NoticeProposal } from '../../../../client/noticeTypes.ts';
import { quotedFields, textPieces } from './quotedFields.ts';
import type { Pointing } from './usePointing.ts';

/** The text of a notice, in which the words that a field was read from are marked and lead to it. */
export function NoticeText({
  proposal,
  pointing: { pointed, hover, focus },
  textRef,
}: {
  proposal: NoticeProposal;
  pointing: Pointing;
  textRef: RefObject<HTMLDivElement | null>;
}) {
  const pieces = useMemo(() => textPieces(proposal.text, quotedFields(proposal)), [proposal]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words come into view when they are pointed at, not when they change
  useEffect(() => bringIntoView(textRef.current), [pointed]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll it
    <section className="notice-text" aria-label="Text of the notice" tabIndex={0}>
      <div ref={textRef} lang={proposal.report.language ?? undefined}>
        {pieces.map(({ start, text, fields }) => {
          const [field] = fields;
          if (field === undefined) return <span key={start}>{text}</span>;
          const isPointed = pointed !== null && fields.includes(pointed);
          return (
            <a
              key={start}
              className={isPointed ? 'words pointed' : 'words'}
              href={`#${fieldId(field)}`}
              data-kind={field.split('.')[0]}
              onMouseEnter={() => hover(field)}
              onMouseLeave={() => hover(null)}
              onFocus={() => focus(field)}
              onBlur={() => focus(null)}
              onClick={(event) => {
                // The address of the page is its state, and no place in it.
                event.preventDefault();
                if (window.getSelection()?.isCollapsed ?? true)
                  document.getElementById(fieldId(field))?.focus();
              }}
            >
              {text}
            </a>
          );
        })}
      </div>
    </section>
  );
}

/** Scrolls the text alone, so that what the pointer is over stays below it. */
function bringIntoView(text: HTMLElement | null): void {
  const pane = text?.parentElement;
  const words = text?.querySelector('.pointed');
  if (!pane || !words) return;
  const { top, bottom } = pane.getBoundingClientRect();
  const place = words.getBoundingClientRect();
  if (place.top < top) pane.scrollTop -= top - place.top + MARGIN;
  else if (place.bottom > bottom) pane.scrollTop += place.bottom - bottom + MARGIN;
}

/** Pixels between the words and the edge of the pane. */
const MARGIN = 24;

/** Id of the element of a field. */
export const fieldId = (field: string): string => `notice-${field.replace('.', '-')}`;
