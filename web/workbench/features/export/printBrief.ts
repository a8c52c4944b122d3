import './printedBrief.css';
import type { Brief } from './brief.ts';
import { briefHtml, briefStyle } from './formats/briefHtml.ts';

/** Prints a brief in place of the page, which the browser also saves as a PDF: it has the fonts of every script. The file goes by `name`. */
export function printBrief(brief: Brief, name: string): void {
  const place = document.createElement('div');
  place.className = 'printed-brief';
  // In a tree of its own, the looks of the page and those of the brief leave each other alone.
  const root = place.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(briefStyle(':host'));
  root.adoptedStyleSheets = [sheet];
  root.append(...new DOMParser().parseFromString(briefHtml(brief), 'text/html').body.childNodes);
  document.body.append(place);
  const { title } = document;
  document.title = name;
  const putBack = () => {
    place.remove();
    document.title = title;
  };
  addEventListener('afterprint', putBack, { once: true });
  print();
}
