import type { EntityKind } from '../../../../generated/operations.ts';
import { counted, kinds } from '../../../model/kinds.ts';
import { placeLabels } from '../../../model/picture/placeLabels.ts';
import { shortName } from '../../../model/picture/shortName.ts';
import { aboutLines, type Picture, type PictureNode } from '../picture.ts';
import { xml } from './xml.ts';

const MARGIN = 120;
const NODE_SIZE = 26;
const LETTERS = 11;

/** The mark of a record all of whose ties were left out. */
const ring = (x: number, y: number, radius: number, colour: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="1.5 3"/>`;

interface LegendMark {
  readonly text: string;
  /** The shape; null for a patch of a colour and for the ring. */
  readonly kind: EntityKind | null;
  readonly colour: string;
}

/** Every mark of the picture: shapes, colours, and the ring of records without their ties. */
function legendOf(nodes: readonly PictureNode[], colourings: Picture['legend'] = []): readonly LegendMark[] {
  const present = [...new Set(nodes.map(({ kind }) => kind))];
  const count = (kind: EntityKind) => nodes.filter((node) => node.kind === kind).length;
  const isColoured = colourings.length > 0;
  const cutCount = nodes.filter(({ cut }) => cut).length;
  return [
    ...present.map((kind) => ({
      text: counted(count(kind), kind),
      kind,
      colour: isColoured ? '--ink' : kinds[kind].colour,
    })),
    ...colourings.map(({ label, colour, count: many }) => ({
      text: `${label}: ${many}`,
      kind: null,
      colour,
    })),
    ...(cutCount > 0
      ? [{ text: `${cutCount} whose ties are all left out`, kind: null, colour: '--caution' }]
      : []),
  ];
}

/** The picture as SVG, in the shapes and colours of the canvas, with its source lines below. `colours` returns the colour of a CSS variable. */
export function svg({ about, nodes, ties, legend }: Picture, colours: (variable: string) => string): string {
  const placed = nodes.filter(
    (node): node is PictureNode & { x: number; y: number } => node.x !== undefined && node.y !== undefined,
  );
  const places = new Map(placed.map((node) => [node.id, node]));
  const [left, top] = [
    Math.min(0, ...placed.map(({ x }) => x)) - MARGIN,
    Math.min(0, ...placed.map(({ y }) => y)) - MARGIN,
  ];
  const [right, bottom] = [
    Math.max(0, ...placed.map(({ x }) => x)) + MARGIN,
    Math.max(0, ...placed.map(({ y }) => y)) + MARGIN,
  ];
  const lines = aboutLines(about);
  const marks = legendOf(placed, legend);
  const height = bottom - top + 18 * (lines.length + marks.length) + 20;
  const [ink, paper] = [colours('--ink'), colours('--paper')];
  const degree = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const labels = placeLabels(
    placed.map(({ id, label, x, y }) => ({
      id,
      x,
      y,
      size: NODE_SIZE,
      text: shortName(label),
      priority: degree.get(id) ?? 0,
      badge: 0,
    })),
    LETTERS,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${right - left} ${height}" width="${right - left}" height="${height}" font-family="sans-serif" font-size="${LETTERS}">`,
    `<title>${xml(about.title || 'Wishlist Graph')}</title>`,
    `<rect x="${left}" y="${top}" width="${right - left}" height="${height}" fill="${paper}"/>`,
    ...ties.flatMap(({ from, to, caseCount }) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (!a || !b) return [];
      const width = caseCount === null ? 1.5 : Math.min(9, 1 + 1.6 * Math.log2(caseCount));
      return [
        `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${colours('--tie')}" stroke-width="${width.toFixed(1)}"${caseCount === 1 ? ' stroke-dasharray="5 4"' : ''}><title>${xml(`${a.label} × ${b.label}: ${caseCount ?? 1}`)}</title></line>`,
      ];
    }),
    ...placed.map(
      ({ kind, label, labelZh, x, y, colour, cut }) =>
        `<g><title>${xml(labelZh ? `${label} ${labelZh}` : label)}</title><path transform="translate(${x - NODE_SIZE / 2} ${y - NODE_SIZE / 2}) scale(${NODE_SIZE / 16})" d="${kinds[kind].path}" fill="${colours(colour ?? kinds[kind].colour)}"/>${cut ? ring(x, y, NODE_SIZE * 0.75, colours('--caution')) : ''}</g>`,
    ),
    `<g class="labels" text-anchor="middle" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map(
      ({ text, x, y }) => `<text x="${x}" y="${y}" dominant-baseline="central">${xml(text)}</text>`,
    ),
    '</g>',
    ...marks.map(
      ({ text, kind, colour }, index) =>
        `<g class="legend" transform="translate(${left + 12} ${bottom + 18 * index})">${kind ? `<svg width="12" height="12" viewBox="0 0 16 16"><path d="${kinds[kind].path}" fill="${colours(colour)}"/></svg>` : colour === '--caution' ? ring(6, 6, 5, colours(colour)) : `<rect width="12" height="12" fill="${colours(colour)}"/>`}<text x="20" y="10" fill="${ink}">${xml(text)}</text></g>`,
    ),
    ...lines.map(
      (line, index) =>
        `<text x="${left + 12}" y="${bottom + 18 * (marks.length + index + 1)}" fill="${ink}"${index === 0 ? ' font-weight="bold"' : ''}>${xml(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}
