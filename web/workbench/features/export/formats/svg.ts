import type { EntityKind } from '../../../../generated/operations.ts';
import { counted, kinds } from '../../../model/kinds.ts';
import { boxAround } from '../../../model/picture/box.ts';
import { type LabelledShape, placeLabels, widthOf } from '../../../model/picture/placeLabels.ts';
import { shortName } from '../../../model/picture/shortName.ts';
import { type TieCurve, tieTexts } from '../../../model/picture/tieTexts.ts';
import { aboutLines, type Picture, type PictureNode } from '../picture.ts';
import { xml } from './xml.ts';

const MARGIN = 40;
/** Room for the lines below the picture. */
const LINES_WIDTH = 440;
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

/** The ties between shapes as straight lines, each with the relation that it is. */
function curvesOf(ties: Picture['ties'], shapes: readonly LabelledShape[]): readonly TieCurve[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return ties.flatMap((tie) => {
    const [from, to] = [byId.get(tie.from), byId.get(tie.to)];
    if (!from || !to) return [];
    const control = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return [{ from, to, control, relation: tie.relation ?? '', said: '' }];
  });
}

/**
 * The picture as SVG, in the shapes and colours of the canvas, with its source lines below. `colours` returns the colour of a CSS variable.
 * A picture wider than `legible` has letters as much larger, so that it can be read where it is shown at that width.
 */
export function svg(
  { about, nodes, ties, legend }: Picture,
  colours: (variable: string) => string,
  legible = Number.POSITIVE_INFINITY,
): string {
  const placed = nodes.filter(
    (node): node is PictureNode & { x: number; y: number } => node.x !== undefined && node.y !== undefined,
  );
  const places = new Map(placed.map((node) => [node.id, node]));
  const across = placed.map(({ x }) => x);
  const unit = Math.max(1, (Math.max(...across) - Math.min(...across) + 2 * MARGIN) / legible);
  const degree = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  const shapes = placed.map(({ id, label, x, y }) => ({
    id,
    x,
    y,
    size: NODE_SIZE,
    text: shortName(label),
    priority: degree.get(id) ?? 0,
    badge: 0,
  }));
  const labels = placeLabels(shapes, LETTERS * unit, widthOf, tieTexts(curvesOf(ties, shapes)));
  // A name may stand far beside its record: none is cut by the edge.
  const boxes = [...labels.map(({ box }) => box), ...placed.map(({ x, y }) => boxAround(x, y, NODE_SIZE))];
  if (boxes.length === 0) boxes.push(boxAround(0, 0, 0));
  const [left, top] = [
    Math.min(...boxes.map((box) => box.left)) - MARGIN,
    Math.min(...boxes.map((box) => box.top)) - MARGIN,
  ];
  const [right, bottom] = [
    Math.max(left + LINES_WIDTH * unit, Math.max(...boxes.map((box) => box.right)) + MARGIN),
    Math.max(...boxes.map((box) => box.bottom)) + MARGIN,
  ];
  const lines = aboutLines(about);
  const marks = legendOf(placed, legend);
  const row = 18 * unit;
  // Whole numbers, so that a picture of pixels has the same sides.
  const width = Math.ceil(right - left);
  const height = Math.ceil(bottom - top + row * (lines.length + marks.length) + 20 * unit);
  const [ink, paper] = [colours('--ink'), colours('--paper')];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="${LETTERS * unit}">`,
    `<title>${xml(about.title || 'Wishlist Graph')}</title>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${paper}"/>`,
    ...ties.flatMap(({ from, to, caseCount }) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (!a || !b) return [];
      const weight = caseCount === null ? 1.5 : Math.min(9, 1 + 1.6 * Math.log2(caseCount));
      return [
        `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${colours('--tie')}" stroke-width="${weight.toFixed(1)}"${caseCount === 1 ? ' stroke-dasharray="5 4"' : ''}><title>${xml(`${a.label} × ${b.label}: ${caseCount ?? 1}`)}</title></line>`,
      ];
    }),
    ...placed.map(
      ({ kind, label, labelZh, x, y, colour, cut }) =>
        `<g><title>${xml(labelZh ? `${label} ${labelZh}` : label)}</title><path transform="translate(${x - NODE_SIZE / 2} ${y - NODE_SIZE / 2}) scale(${NODE_SIZE / 16})" d="${kinds[kind].path}" fill="${colours(colour ?? kinds[kind].colour)}"/>${cut ? ring(x, y, NODE_SIZE * 0.75, colours('--caution')) : ''}</g>`,
    ),
    `<g class="labels" text-anchor="middle" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map(
      ({ text, x, y, isOnTie }) =>
        `<text x="${x}" y="${y}" dominant-baseline="central"${isOnTie ? ` fill="${colours('--quiet')}" stroke-width="6"` : ''}>${xml(text)}</text>`,
    ),
    '</g>',
    ...marks.map(
      ({ text, kind, colour }, index) =>
        `<g class="legend" transform="translate(${left + 12 * unit} ${bottom + row * index}) scale(${unit})">${kind ? `<svg width="12" height="12" viewBox="0 0 16 16"><path d="${kinds[kind].path}" fill="${colours(colour)}"/></svg>` : colour === '--caution' ? ring(6, 6, 5, colours(colour)) : `<rect width="12" height="12" fill="${colours(colour)}"/>`}<text x="20" y="10" font-size="${LETTERS}" fill="${ink}">${xml(text)}</text></g>`,
    ),
    ...lines.map(
      (line, index) =>
        `<text x="${left + 12 * unit}" y="${bottom + row * (marks.length + index + 1)}" fill="${ink}"${index === 0 ? ' font-weight="bold"' : ''}>${xml(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}
