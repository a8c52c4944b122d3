import { Button, Menu } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityKind } from '../../../generated/operations.ts';
import { runAction } from '../../actions/action.ts';
import { expand } from '../../actions/canvasActions.ts';
import { controls } from '../../actions/controls.ts';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FilterLine } from '../../components/FilterLine.tsx';
import { kindOf } from '../../model/kinds.ts';
import type { Place } from '../../model/picture/box.ts';
import { toggled } from '../../model/toggled.ts';
import { useColouring } from '../../queries/colouring/useColouring.ts';
import { useCurrentCanvas } from '../../queries/names/useCurrentCanvas.ts';
import { drawnTies } from '../../queries/ties/drawnTies.ts';
import { useTies } from '../../queries/ties/useTies.ts';
import { type CanvasNode, filterOf, type Layout } from '../../state/investigation.ts';
import {
  changeInvestigation,
  editCanvas,
  placeNodes,
  useInvestigation,
  useWorkbench,
} from '../../state/workbench.ts';
import { CanvasTree } from './CanvasTree.tsx';
import { ChosenBar } from './ChosenBar.tsx';
import { Drawing } from './Drawing.tsx';
import { DrawnTable } from './DrawnTable.tsx';
import { GoneFromCanvas } from './GoneFromCanvas.tsx';
import { LeftOutTies } from './LeftOutTies.tsx';
import { Legend } from './Legend.tsx';
import { NodeMenu } from './NodeMenu.tsx';
import { openTie } from './openTie.ts';
import type { Painter } from './Painter.ts';
import { Toolbar } from './Toolbar.tsx';
import { useCanvasMarks } from './useCanvasMarks.ts';
import { useLayoutRun } from './useLayoutRun.ts';

/** Keeps where a person or a layout that was asked for has put the records, as a step that can be undone. */
const moveNodes = (places: ReadonlyMap<string, Place>): void =>
  editCanvas((before) => ({
    ...before,
    nodes: before.nodes.map((node) => ({ ...node, ...places.get(node.id) })),
  }));

const pinnedOf = (nodes: readonly CanvasNode[]): ReadonlyMap<string, Place> =>
  new Map(
    nodes.flatMap(({ id, x, y, pinned }) =>
      pinned && x !== undefined && y !== undefined ? [[id, { x, y }] as const] : [],
    ),
  );

/** The picture of an investigation: records, and the cases that join them. */
export default function CanvasView() {
  const { canvas, gone } = useCurrentCanvas();
  const filters = useInvestigation((each) => each.filters);
  const ids = useMemo(() => canvas.nodes.map(({ id }) => id), [canvas.nodes]);
  const ties = useTies(ids, filterOf(filters));
  const marks = useCanvasMarks(canvas, ties.ties, gone);
  const colouring = useColouring(canvas.nodes, canvas.colouredBy, filterOf(filters));
  const painter = useRef<Painter | null>(null);
  const [menu, setMenu] = useState<{ id: string; x: number; y: number } | null>(null);
  const [off, setOff] = useState<ReadonlySet<EntityKind>>(new Set());
  const chosenTogether = useWorkbench((state) => state.chosen);
  const run = useLayoutRun();
  const { nodes } = canvas;
  const shown = useMemo(() => nodes.filter(({ id }) => !off.has(kindOf(id))), [nodes, off]);
  const drawn = useMemo(
    () => drawnTies(ids, ties.ties, ties.leftOut, off, { leastCases: canvas.leastCases }),
    [ids, ties.ties, ties.leftOut, off, canvas.leastCases],
  );
  const chosen = useMemo(() => new Set(ids.filter((id) => chosenTogether.has(id))), [ids, chosenTogether]);
  const { cut } = drawn;
  const allMarks = useMemo(
    () => ({ ...marks, cut, colours: colouring?.colours ?? null }),
    [marks, cut, colouring],
  );
  const mostCases = useMemo(
    () => ties.ties.reduce((most, { caseCount }) => Math.max(most, caseCount ?? 1), 1),
    [ties.ties],
  );
  const { start } = run;
  const layOut = useCallback(
    (layout: Layout, done: (places: ReadonlyMap<string, Place>) => void) =>
      start(
        {
          layout,
          ids: nodes.map(({ id }) => id),
          ties: ties.ties.map(({ from, to }) => ({ from, to })),
          pinned: pinnedOf(nodes),
          groups: new Map([...(marks.groups ?? [])].map(([id, group]) => [id, group.id])),
        },
        (places) => {
          done(places);
          // After the page has drawn the records where they are now.
          requestAnimationFrame(() => requestAnimationFrame(() => painter.current?.fit()));
        },
      ),
    [nodes, ties.ties, marks.groups, start],
  );
  useEffect(() => {
    controls.drawing = {
      ties: ties.ties,
      fit: () => painter.current?.fit(),
      centre: (id) => painter.current?.centre(id),
      layOut: (layout) => {
        if (layout !== canvas.layout) editCanvas((before) => ({ ...before, layout }));
        layOut(layout, moveNodes);
      },
    };
    return () => {
      controls.drawing = null;
    };
  }, [ties.ties, canvas.layout, layOut]);
  const names = new Map(canvas.nodes.map(({ id, label }) => [id, label]));
  const openNamedTie = (from: string, to: string) => openTie(from, to, names);
  return (
    <section className="canvas" aria-label="Canvas">
      <Toolbar canvas={canvas} mostCases={mostCases} />
      <FilterLine />
      <LeftOutTies drawn={drawn} leastCases={canvas.leastCases} />
      {ties.error && <ErrorNotice error={ties.error} />}
      {run.isRunning && (
        <p className="caution" role="status">
          Laying out {nodes.length.toLocaleString('en')} records…{' '}
          <Button size="compact-xs" variant="default" onClick={run.stop}>
            Stop
          </Button>
        </p>
      )}
      <GoneFromCanvas gone={gone} />
      <ChosenBar canvas={canvas} chosen={chosen} />
      <Drawing
        nodes={shown}
        ties={drawn.ties}
        marks={allMarks}
        chosen={chosen}
        settled={!ties.waiting}
        hasMinimap
        painter={painter}
        events={{
          onNode: (id) => changeInvestigation({ selected: id }),
          onTie: openNamedTie,
          onMenu: (id, at) => setMenu({ id, ...at }),
          onExpand: (id) => runAction(expand, id),
          onChosen: (together) => useWorkbench.setState({ chosen: together }),
          onMoved: moveNodes,
          onUnplaced: () => layOut(canvas.layout, placeNodes),
        }}
      />
      <CanvasTree nodes={nodes} ties={drawn.ties} />
      <Legend
        nodes={nodes}
        colouring={colouring}
        cutCount={cut.size}
        onTag={(tag) =>
          useWorkbench.setState({
            chosen: new Set(nodes.flatMap(({ id, tags }) => (tags?.includes(tag) ? [id] : []))),
          })
        }
        gone={gone}
        off={off}
        onSwitch={(kind) => setOff((before) => toggled(before, kind))}
      />
      <Menu opened={menu !== null} onClose={() => setMenu(null)} position="right-start">
        <Menu.Target>
          <span className="menu-point" style={menu ? { left: menu.x, top: menu.y } : {}} />
        </Menu.Target>
        <Menu.Dropdown>
          {menu && <NodeMenu id={menu.id} label={names.get(menu.id) ?? menu.id} />}
        </Menu.Dropdown>
      </Menu>
      <DrawnTable
        nodes={canvas.nodes}
        gone={gone}
        ties={ties.ties}
        counts={{ all: ties.ties.length + ties.leftOut, drawn: drawn.ties.length }}
        onTie={openNamedTie}
      />
    </section>
  );
}
