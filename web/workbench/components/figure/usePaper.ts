import { type RefObject, useEffect, useRef } from 'react';

/** A place that is filled while the page is printed, by what `draw` returns for it, and empty otherwise. */
export function usePaper(draw: (place: HTMLDivElement) => readonly Node[]): RefObject<HTMLDivElement | null> {
  const paper = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const drawOnPaper = () => paper.current?.replaceChildren(...draw(paper.current));
    const clear = () => paper.current?.replaceChildren();
    addEventListener('beforeprint', drawOnPaper);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', drawOnPaper);
      removeEventListener('afterprint', clear);
    };
  }, [draw]);
  return paper;
}
