import { wrapText } from '../../model/wrapText.ts';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const MIN_WIDTH = 520;
const HEADING = 15;
const LINE = 11;
/** Width of a letter, as a share of its size. */
const LETTER = 0.56;

/** Properties of shapes and letters that a style sheet sets; a file has none, so they are written into it. */
const looks = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linecap',
  'opacity',
  'vector-effect',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Values that need not be written, of looks that no part takes over from the one around it. */
const usual: Readonly<Record<string, string>> = { opacity: '1', 'vector-effect': 'none' };

const paints: ReadonlySet<string> = new Set(['fill', 'stroke']);

/** Texts around a figure in a file of its own. */
export interface FigureText {
  readonly heading: string;
  /** Sentences on what its marks mean and which data it shows; those that are wider than the figure are wrapped. */
  readonly lines: readonly string[];
}

/** A drawn figure as an SVG file that needs nothing else: in light colours, which every program knows, below its heading and above the lines about it. */
export function standaloneFigure(drawn: SVGSVGElement, { heading, lines }: FigureText): string {
  const figure = withOwnLooks(drawn);
  const { width, height } = drawn.viewBox.baseVal;
  const across = Math.max(MIN_WIDTH, width + 2 * MARGIN);
  const root = element('svg', { xmlns: SVG, 'font-family': 'Inter, Helvetica, Arial, sans-serif' });
  const title = element('title', {});
  title.textContent = heading;
  const paper = element('rect', { fill: '#ffffff' });
  root.append(title, paper);
  let y = MARGIN;
  const write = (text: string, size: number, weight: number) => {
    for (const line of wrapText(text, (across - 2 * MARGIN) / (LETTER * size))) {
      y += size * 1.35;
      const written = element('text', {
        x: MARGIN,
        y: Math.round(y),
        'font-size': size,
        'font-weight': weight,
        fill: '#1c2126',
      });
      written.textContent = line;
      root.append(written);
    }
  };
  write(heading, HEADING, 600);
  y += MARGIN / 2;
  for (const [name, value] of Object.entries({ x: MARGIN, y: Math.round(y), width, height }))
    figure.setAttribute(name, String(value));
  root.append(figure);
  y += height + MARGIN / 2;
  for (const line of lines) write(line, LINE, 400);
  const down = Math.ceil(y + MARGIN);
  for (const each of [root, paper]) {
    each.setAttribute('width', String(across));
    each.setAttribute('height', String(down));
  }
  root.setAttribute('viewBox', `0 0 ${across} ${down}`);
  return new XMLSerializer().serializeToString(root);
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  // The serializer writes the namespace by itself.
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

/** A copy whose shapes say themselves how they look, in the colours of the light theme. */
function withOwnLooks(drawn: SVGSVGElement): SVGSVGElement {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  // Beside the drawn one, so that the same rules of the style sheet are about it.
  const place = document.createElement('div');
  place.style.cssText = 'position: fixed; left: -100000px; color-scheme: light; pointer-events: none';
  place.append(copy);
  drawn.parentElement?.append(place);
  const rgb = colourReader();
  const parts = [...copy.querySelectorAll<SVGElement>('*')];
  const found = parts.map((part) => {
    const style = getComputedStyle(part);
    return looks.map((name) => [name, style.getPropertyValue(name)] as const);
  });
  place.remove();
  for (const [index, part] of parts.entries()) {
    if (part instanceof SVGStyleElement) part.remove();
    for (const name of ['class', 'style', 'role', 'tabindex', 'aria-label', 'aria-hidden'])
      part.removeAttribute(name);
    if (part.closest('title')) continue;
    for (const [name, value] of found[index] ?? []) {
      if (value === usual[name]) part.removeAttribute(name);
      else part.setAttribute(name, paints.has(name) ? rgb(value) : value);
    }
  }
  for (const name of ['class', 'style', 'role', 'aria-label']) copy.removeAttribute(name);
  return copy;
}

/** Reads colours of any space as red, green and blue, which is all that other programs know. */
function colourReader(): (colour: string) => string {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  });
  const known = new Map<string, string>();
  return (colour) => {
    if (!context || colour === 'none') return colour;
    const before = known.get(colour);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    const read = alpha === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`;
    known.set(colour, read);
    return read;
  };
}
