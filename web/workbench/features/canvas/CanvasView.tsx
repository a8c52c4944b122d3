import './canvas.css';
import { Menu } from '@mantine/core';
import type { Core } from 'cytoscape';
import { useEffect, useMemo, useRef, useState } from 'react';
import { controls } from '../../actions/controls.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { allOf, casesOf } from '../../model/caseFilter.ts';
import { kindOf } from '../../model/kinds.ts';
import { useTies } from '../../queries/ties/useTies.ts';
import { MAX_DRAWN } from '../../state/addToCanvas.ts';
import { filterOf } from '../../state/investigation.ts';
import { showCases } from '../../state/showCases.ts';
import { changeInvestigation, editCanvas, useInvestigation } from '../../state/workbench.ts';
import { Drawing, fitAll, runLayout } from './Drawing.tsx';
import { DrawnTable } from './DrawnTable.tsx';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useCanvasMarks } from './useCanvasMarks.ts';

/** Keeps where a person or a layout that was asked for has put the records, as a step that can be undone. */
const moveNodes = (places: ReadonlyMap<string, { x: number; y: number }>): void =>
  editCanvas((before) => ({
    ...before,
    nodes: before.nodes.map((node) => ({ ...node, ...places.get(node.id) })),
  }));

/** The picture of an investigation: records, and the cases that join them. */
export default function CanvasView() {
  const canvas = useInvestigation((each) => each.canvas);
  const filters = useInvestigation((each) => each.filters);
  const ids = useMemo(() => canvas.nodes.map(({ id }) => id), [canvas.nodes]);
  const ties = useTies(ids, filterOf(filters));
  const marks = useCanvasMarks(canvas, ties.ties);
  const cy = useRef<Core | null>(null);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  useEffect(() => {
    controls.drawing = {
      ties: ties.ties,
      fit: () => cy.current && fitAll(cy.current),
      layOut: (layout) => {
        editCanvas((before) => ({ ...before, layout }));
        if (cy.current) runLayout(cy.current, layout, moveNodes);
      },
    };
    return () => {
      controls.drawing = null;
    };
  }, [ties.ties]);
  if (canvas.nodes.length === 0) return <EmptyCanvas />;
  const names = new Map(canvas.nodes.map(({ id, label }) => [id, label]));
  const openTie = (from: string, to: string) => {
    const [single] = [from, to].filter((id) => kindOf(id) === 'CASE');
    if (single) changeInvestigation({ selected: single });
    else showCases(`${names.get(from)} × ${names.get(to)}`, allOf(casesOf(from), casesOf(to)) ?? {});
  };
  const drawnCount = canvas.nodes.length + ties.ties.length;
  return (
    <section className="canvas" aria-label="Canvas">
      <Toolbar canvas={canvas} />
      {drawnCount > MAX_DRAWN && (
        <p className="caution" role="status">
          {drawnCount.toLocaleString('en')} records and ties are too many to draw (at most{' '}
          {MAX_DRAWN.toLocaleString('en')}): only the strongest ties are shown.{' '}
          <button type="button" className="plain-link" onClick={() => changeInvestigation({ view: 'table' })}>
            Open the table
          </button>
        </p>
      )}
      {ties.leftOut > 0 && (
        <p className="caution" role="status">
          {ties.leftOut} weaker {ties.leftOut === 1 ? 'tie is' : 'ties are'} not drawn: at most 200 for each
          pair of kinds.
        </p>
      )}
      {ties.error && <ErrorNotice error={ties.error} />}
      <Drawing
        nodes={canvas.nodes}
        ties={ties.ties.slice(0, Math.max(0, MAX_DRAWN - canvas.nodes.length))}
        marks={marks}
        layout={canvas.layout}
        settled={!ties.waiting}
        cy={cy}
        onNode={(id) => changeInvestigation({ selected: id })}
        onTie={openTie}
        onMenu={(id, at) => setMenu({ id, ...at })}
        onMoved={moveNodes}
      />
      <Menu opened={menu !== null} onClose={() => setMenu(null)} position="right-start">
        <Menu.Target>
          <span className="menu-point" style={menu ? { left: menu.x, top: menu.y } : {}} />
        </Menu.Target>
        <Menu.Dropdown>
          {menu && <NodeMenu id={menu.id} label={names.get(menu.id) ?? menu.id} />}
        </Menu.Dropdown>
      </Menu>
      <DrawnTable nodes={canvas.nodes} ties={ties.ties} onTie={openTie} />
    </section>
  );
}
