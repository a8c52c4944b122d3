import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { plainText } from './plainText.ts';

/** A page without what surrounds its article. */
export interface PageText {
  readonly text: string;
  readonly title: string | null;
}

/** The parts of the DOM that are read: the server's types have none. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageElement extends PageNode {
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly remove: () => void;
}

interface PageDocument extends PageElement {
  readonly body: PageElement;
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Parts of a page that do not belong to a notice. */
const surroundings =
  'script, style, noscript, template, nav, footer, form, iframe, svg, [role=navigation], [role=contentinfo], [aria-hidden=true], [hidden], #foot, #footer, .foot, .footer, .copyright, .nav, .menu, .breadcrumb, #nav, #menu';

/** Share of a list's or block's letters in links above which it is a menu. */
const MENU = 0.6;

/** Letters from which a page is long enough for Readability to tell its article from what surrounds it; it leaves short notices out. */
const LONG = 6_000;

/** Lines right before an article that are kept: the source and day of a notice often stand there. */
const LINES_BEFORE = 6;

/** Reads the article of a page as text, with its heading first. */
export function readHtml(html: string): PageText {
  const document = documentOf(html);
  const title = textOf(document.querySelector('h1, h2')) || textOf(document.querySelector('title')) || null;
  for (const each of document.querySelectorAll(surroundings)) each.remove();
  for (const each of document.querySelectorAll('ul, ol, header, div, table')) if (isMenu(each)) each.remove();
  const whole = plainText(linesOf(document.body));
  const text = whole.length < LONG ? whole : articleOf(document, whole, title);
  return { text: title === null ? text : plainText(fromTitle(text, title)), title };
}

/** Puts the title first. Of the lines before it only those with a date or a source are kept: the others are remains of menus. */
function fromTitle(text: string, title: string): string {
  const at = text.indexOf(title);
  if (at < 0) return `${title}\n\n${text}`;
  const before = text
    .slice(0, at)
    .split('\n')
    .filter((line) => /\d{4}|来源|來源|source/iu.test(line));
  return [text.slice(at, at + title.length), ...before, text.slice(at + title.length)].join('\n');
}

const documentOf = (html: string): PageDocument => parseHTML(withBody(html)).document;

/** A page may leave its body's tags out, as HTML allows; the parser would take its first element for the body. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<head[\s>][\s\S]*?<\/head>/i.exec(html)?.[0] ?? '';
  const rest = html.replace(head, () => '').replace(/<\/?html[^>]*>|<!doctype[^>]*>/gi, '');
  return `<html>${head}<body>${rest}</body></html>`;
}

const textOf = (element: PageNode | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

function articleOf(document: PageDocument, whole: string, title: string | null): string {
  const article = new Readability(document, { charThreshold: 200 }).parse();
  const text = article?.content ? plainText(linesOf(documentOf(article.content).body)) : '';
  if (text === '') return whole;
  const at = whole.indexOf(text.split('\n', 1)[0] ?? '');
  const heading = title === null ? 0 : Math.max(0, whole.slice(0, Math.max(0, at)).lastIndexOf(title));
  const before = whole.slice(heading, Math.max(heading, at)).split('\n').filter(Boolean).slice(-LINES_BEFORE);
  return plainText([...before, text].join('\n'));
}

function isMenu(element: PageElement): boolean {
  const letters = lettersOf(element);
  const links = [...element.querySelectorAll('a')];
  const linked = links.reduce((sum, each) => sum + lettersOf(each), 0);
  return links.length > 1 && letters > 0 && linked / letters > MENU;
}

const lettersOf = ({ textContent }: PageNode) => (textContent ?? '').replace(/\s+/g, '').length;

function linesOf(node: PageNode): string {
  if (node.nodeType === TEXT_NODE) return (node.textContent ?? '').replace(/\s+/g, ' ');
  const inner = [...node.childNodes].map(linesOf).join('');
  const name = node.nodeName.toUpperCase();
  if (name === 'BR') return '\n';
  return blocks.has(name) ? `\n${inner.trim()}\n` : inner;
}

const TEXT_NODE = 3;
