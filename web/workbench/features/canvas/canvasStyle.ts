import type { StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../../../generated/operations.ts';
import { kinds } from '../../model/kinds.ts';

/** Style sheet of the drawing, in the colours of the current theme. */
export function canvasStyle(place: Element): StylesheetJson {
  const probe = document.createElement('span');
  place.append(probe);
  // Cytoscape knows no `light-dark()`: the browser works it out.
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const [ink, paper, line, accent, caution, quiet] = [
    '--ink',
    '--paper',
    '--line',
    '--accent',
    '--caution',
    '--quiet',
  ].map(colour);
  const style = [
    {
      selector: 'node',
      style: {
        label: 'data(text)',
        width: 'data(size)',
        height: 'data(size)',
        color: ink,
        'font-family': getComputedStyle(place).fontFamily,
        'font-size': 11,
        'min-zoomed-font-size': 7,
        'text-wrap': 'wrap',
        'text-max-width': '110px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-background-color': paper,
        'text-background-opacity': 0.75,
        'text-background-padding': '1px',
      },
    },
    ...(Object.keys(kinds) as EntityKind[]).map((kind) => ({
      selector: `node.${kind}`,
      style: { shape: kinds[kind].shape, 'background-color': colour(kinds[kind].colour) },
    })),
    {
      selector: 'node:parent',
      style: {
        label: 'data(text)',
        'background-opacity': 0.15,
        'background-color': quiet,
        'border-width': 1,
        'border-color': line,
        'text-valign': 'top',
        shape: 'round-rectangle',
      },
    },
    { selector: 'node.pinned', style: { 'border-width': 2, 'border-color': ink } },
    { selector: 'node.selected', style: { 'border-width': 4, 'border-color': accent } },
    { selector: 'node.removed', style: { opacity: 0.25 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': line,
        'curve-style': 'bezier',
        label: 'data(text)',
        'font-family': getComputedStyle(place).fontFamily,
        'font-size': 10,
        'min-zoomed-font-size': 9,
        color: quiet,
        'text-background-color': paper,
        'text-background-opacity': 0.8,
      },
    },
    { selector: 'edge.single', style: { 'line-style': 'dashed' } },
    { selector: 'edge.on-path', style: { 'line-color': accent, 'z-index': 2 } },
    { selector: 'node.on-path', style: { 'border-width': 3, 'border-color': accent } },
    { selector: 'edge.weakest', style: { 'line-color': caution, 'line-style': 'dashed' } },
  ];
  probe.remove();
  return style as StylesheetJson;
}
