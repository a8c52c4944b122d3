import { kinds } from '../../../model/kinds.ts';
import { placeLabels } from '../../../model/picture/placeLabels.ts';
import { shortName } from '../../../model/picture/shortName.ts';
import { aboutLines, type Picture, type PictureNode } from '../picture.ts';
import { xml } from './xml.ts';

const MARGIN = 120;
const NODE_SIZE = 26;
const LETTERS = 11;

/** The picture as SVG, in the shapes and colours of the canvas, with its source lines below. `colours` returns the colour of a CSS variable. */
export function svg({ about, nodes, ties }: Picture, colours: (variable: string) => string): string {
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
  const height = bottom - top + 18 * lines.length + 20;
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
      ({ kind, label, labelZh, x, y }) =>
        `<g><title>${xml(labelZh ? `${label} ${labelZh}` : label)}</title><path transform="translate(${x - NODE_SIZE / 2} ${y - NODE_SIZE / 2}) scale(${NODE_SIZE / 16})" d="${kinds[kind].path}" fill="${colours(kinds[kind].colour)}"/></g>`,
    ),
    `<g class="labels" text-anchor="middle" fill="${ink}" stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...labels.map(
      ({ text, x, y }) => `<text x="${x}" y="${y}" dominant-baseline="central">${xml(text)}</text>`,
    ),
    '</g>',
    ...lines.map(
      (line, index) =>
        `<text x="${left + 12}" y="${bottom + 18 * (index + 1)}" fill="${ink}"${index === 0 ? ' font-weight="bold"' : ''}>${xml(line)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n');
}
