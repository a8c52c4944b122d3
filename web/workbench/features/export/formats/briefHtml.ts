import { type Brief, briefHead } from '../brief.ts';
import { xml } from './xml.ts';

/** The looks of a brief, whose text stands in the element of a selector. */
export const briefStyle = (root: string): string =>
  `${root}{font:11pt/1.5 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1c2126;background:#fff}h1{font-size:1.5rem}h2{font-size:1.2rem}h3{font-size:1rem}ul.about{padding:0;list-style:none;color:#59626b}figure{margin:1rem 0;border:1px solid #dcdfdf;break-inside:avoid}figure>svg{display:block;width:100%;height:auto;max-height:min(16cm,60vh)}ol.footnotes{font-size:.85rem}h2,h3{break-after:avoid}p,li{orphans:2;widows:2;overflow-wrap:anywhere}sup a{text-decoration:none}@page{margin:2cm}`;

const link = (url: string | null): string =>
  url && /^https?:\/\//i.test(url) ? ` <a href="${xml(url)}" rel="noreferrer noopener">${xml(url)}</a>` : '';

/** A brief as an HTML page ready to print, without scripts or requests. */
export const briefHtml = (brief: Brief): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><title>${xml(brief.about.title || brief.question || 'Brief')}</title><style>${briefStyle('body')}</style></head>`,
    '<body>',
    `<h1>${xml(brief.about.title || brief.question || 'Untitled investigation')}</h1>`,
    `<ul class="about">${briefHead(brief)
      .map((line) => `<li>${xml(line)}</li>`)
      .join('')}</ul>`,
    `<p>${xml(brief.meaning)}</p>`,
    ...(brief.picture === null ? [] : [`<figure>${brief.picture}</figure>`]),
    ...(brief.paths.length > 0 ? [`<h2>${xml(brief.question)}</h2>`] : []),
    ...brief.paths.map(
      ({ head, sentences }) =>
        `<h3>${xml(head)}</h3>${sentences
          .map(
            ({ text, footnotes }) =>
              `<p>${xml(text)}${footnotes.map((number) => `<sup><a href="#note-${number}">${number}</a></sup>`).join(' ')}</p>`,
          )
          .join('')}`,
    ),
    ...(brief.notes.length > 0
      ? [
          `<h2>Notes</h2><ul>${brief.notes
            .map(({ of, text }) => `<li>${of ? `<b>${xml(of)}</b>: ` : ''}${xml(text)}</li>`)
            .join('')}</ul>`,
        ]
      : []),
    ...(brief.restsOn.length > 0 ? ['<h2>What this rests on</h2>'] : []),
    ...brief.restsOn.map(
      ({ head, lines }) =>
        `<h3>${xml(head)}</h3><ul>${lines.map((line) => `<li>${xml(line)}</li>`).join('')}</ul>`,
    ),
    `<ol class="footnotes">${brief.footnotes
      .map(
        ({ number, text, url, quote }) =>
          `<li id="note-${number}">${xml(text)}${quote ? `: “${xml(quote)}”` : ''}${link(url)}</li>`,
      )
      .join('')}</ol>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
