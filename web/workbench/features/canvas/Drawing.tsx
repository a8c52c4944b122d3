import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { type RefObject, useEffect, useRef } from 'react';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode, Layout } from '../../state/investigation.ts';
import { placeNodes } from '../../state/workbench.ts';
import { type CanvasMarks, canvasElements } from './canvasElements.ts';
import { canvasStyle } from './canvasStyle.ts';
import { layoutOptions } from './layouts.ts';

cytoscape.use(fcose);

const MAX_FIT_ZOOM = 1.2;

const prefersReducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Current positions of the nodes. */
const positionsOf = (cy: Core): Map<string, { x: number; y: number }> =>
  new Map(
    cy
      .nodes(':childless')
      .map((node) => [node.id(), { x: Math.round(node.position('x')), y: Math.round(node.position('y')) }]),
  );

/** Fits the drawing into the view, without enlarging a few records beyond `MAX_FIT_ZOOM`. */
export function fitAll(cy: Core): void {
  cy.fit(cy.elements(), 40);
  if (cy.zoom() > MAX_FIT_ZOOM) {
    cy.zoom(MAX_FIT_ZOOM);
    cy.center(cy.elements());
  }
}

/** Places new records beside the others, which do not move. */
function placeBeside(cy: Core, fresh: ReadonlySet<string>): void {
  const box = cy
    .nodes(':childless')
    .filter((node) => !fresh.has(node.id()))
    .boundingBox();
  [...fresh].forEach((id, index) => {
    cy.getElementById(id).position({
      x: box.x2 + 110 + 130 * Math.floor(index / 8),
      y: box.y1 + 70 * (index % 8),
    });
  });
}

/** The drawing of records and ties with Cytoscape; it follows its properties and calls back on clicks and moves. */
export function Drawing({
  nodes,
  ties,
  marks,
  layout,
  settled,
  cy: shared,
  onNode,
  onTie,
  onMenu,
  onMoved,
}: {
  nodes: readonly CanvasNode[];
  ties: readonly Tie[];
  marks: CanvasMarks;
  layout: Layout;
  /** True once all ties are known: a first layout waits for them. */
  settled: boolean;
  cy: RefObject<Core | null>;
  onNode: (id: string) => void;
  onTie: (from: string, to: string) => void;
  onMenu: (id: string, at: { x: number; y: number }) => void;
  onMoved: (places: ReadonlyMap<string, { x: number; y: number }>) => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onNode, onTie, onMenu, onMoved });
  handlers.current = { onNode, onTie, onMenu, onMoved };

  useEffect(() => {
    if (!element.current) return;
    const cy = cytoscape({
      container: element.current,
      style: canvasStyle(element.current),
      minZoom: 0.1,
      maxZoom: 4,
      wheelSensitivity: 0.4,
      boxSelectionEnabled: false,
    });
    shared.current = cy;
    cy.on('tap', 'node:childless', ({ target }) => handlers.current.onNode(target.id()));
    cy.on('tap', 'edge', ({ target }) => handlers.current.onTie(target.source().id(), target.target().id()));
    cy.on('cxttap', 'node:childless', ({ target, originalEvent: { clientX, clientY } }) =>
      handlers.current.onMenu(target.id(), { x: clientX, y: clientY }),
    );
    cy.on('dragfree', 'node', () => handlers.current.onMoved(positionsOf(cy)));
    const themed = new MutationObserver(() => element.current && cy.style(canvasStyle(element.current)));
    themed.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme'],
    });
    const sized = new ResizeObserver(() => cy.resize());
    sized.observe(element.current);
    return () => {
      themed.disconnect();
      sized.disconnect();
      shared.current = null;
      cy.destroy();
    };
  }, [shared]);

  useEffect(() => {
    const cy = shared.current;
    if (!cy) return;
    const wanted = canvasElements(nodes, ties, marks);
    const ids = new Set(wanted.map(({ data }) => data.id));
    const grows = nodes.some(({ id }) => cy.getElementById(id).empty());
    cy.batch(() => {
      cy.elements()
        .filter((each) => !ids.has(each.id()))
        .filter((each) => each.isEdge() || !String(each.id()).startsWith('group:'))
        .remove();
      for (const each of wanted) {
        const there = cy.getElementById(String(each.data.id));
        if (there.empty()) cy.add(each);
        else {
          there.data(each.data);
          there.classes(each.classes ?? '');
          if (each.group === 'nodes' && there.isNode()) {
            if (there.parent().first().data('id') !== each.data.parent)
              there.move({ parent: each.data.parent ?? null });
            if (each.position) there.position(each.position);
          }
        }
      }
      cy.nodes()
        .filter((node) => node.id().startsWith('group:') && !ids.has(node.id()))
        .remove();
      for (const { id, pinned } of nodes) cy.getElementById(id)[pinned ? 'lock' : 'unlock']();
    });
    const fresh = new Set(nodes.filter(({ x }) => x === undefined).map(({ id }) => id));
    if (grows && fresh.size === 0) fitAll(cy);
    if (fresh.size === 0 || !settled) return;
    if (fresh.size < nodes.length) {
      placeBeside(cy, fresh);
      placeNodes(positionsOf(cy));
      fitAll(cy);
      return;
    }
    runLayout(cy, layout, placeNodes, false);
  }, [nodes, ties, marks, layout, settled, shared]);

  return <div className="drawing" ref={element} data-drawn={nodes.length} data-ties={ties.length} />;
}

/** Runs a layout once and calls `done` with the new positions; pinned records stay. */
export function runLayout(
  cy: Core,
  layout: Layout,
  done: (places: ReadonlyMap<string, { x: number; y: number }>) => void,
  animate = !prefersReducedMotion(),
): void {
  const ids = cy.nodes(':childless').map((node) => node.id());
  const run = cy.layout(layoutOptions(layout, ids, animate));
  run.one('layoutstop', () => {
    fitAll(cy);
    done(positionsOf(cy));
  });
  run.run();
}
