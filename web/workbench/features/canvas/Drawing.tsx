import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Place } from '../../model/picture/box.ts';
import { placeBeside } from '../../model/picture/placeBeside.ts';
import { toggled } from '../../model/toggled.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import { placeNodes } from '../../state/workbench.ts';
import type { CanvasMarks } from './canvasMarks.ts';
import { neighbourTowards } from './neighbourTowards.ts';
import { type Drawn, Painter } from './Painter.ts';
import { type SceneShape, sceneOf } from './scene.ts';

/** Calls back from the drawing. */
export interface DrawingEvents {
  readonly onNode: (id: string) => void;
  readonly onTie: (from: string, to: string) => void;
  readonly onMenu: (id: string, at: { x: number; y: number }) => void;
  readonly onExpand: (id: string) => void;
  readonly onChosen: (ids: ReadonlySet<string>) => void;
  readonly onMoved: (places: ReadonlyMap<string, Place>) => void;
  /** All records are new: they wait for a first layout. */
  readonly onUnplaced: () => void;
}

/** The gesture that is under way. */
type Gesture =
  | { readonly of: 'record'; readonly shape: SceneShape; readonly from: Place; moved: boolean }
  | { readonly of: 'lasso'; readonly from: Place };

/** The drawing of records and ties; it follows its properties and calls back on what a person does. */
export function Drawing({
  nodes,
  ties,
  marks,
  chosen,
  settled,
  painter: shared,
  events,
}: {
  nodes: readonly CanvasNode[];
  ties: readonly Tie[];
  marks: CanvasMarks;
  chosen: ReadonlySet<string>;
  /** True once all ties are known: new records are placed by them. */
  settled: boolean;
  painter: RefObject<Painter | null>;
  events: DrawingEvents;
}) {
  const element = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const gesture = useRef<Gesture | null>(null);
  /** True if the last press was on a record: what opens meanwhile may move the drawing from under the click. */
  const pressedRecord = useRef(false);
  const fitted = useRef(new Set<string>());
  const [hovered, setHovered] = useState<string | null>(null);
  const [lasso, setLasso] = useState<{ left: number; top: number; width: number; height: number } | null>(
    null,
  );
  const scene = useMemo(() => sceneOf(nodes, ties, marks), [nodes, ties, marks]);

  useEffect(() => {
    if (!element.current || !canvas.current) return;
    const painter = new Painter(canvas.current, (event) =>
      'touches' in event ? true : !event.shiftKey && gesture.current === null,
    );
    shared.current = painter;
    Object.defineProperty(element.current, 'drawn', { get: (): Drawn => painter.drawn, configurable: true });
    const themed = new MutationObserver(() => painter.recolour());
    themed.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme'],
    });
    const sized = new ResizeObserver(() => painter.resize());
    sized.observe(canvas.current);
    painter.resize();
    return () => {
      themed.disconnect();
      sized.disconnect();
      shared.current = null;
      painter.destroy();
    };
  }, [shared]);

  useEffect(() => {
    const painter = shared.current;
    if (!painter) return;
    painter.show(scene);
    const grows = [...scene.shapes.keys()].some((id) => !fitted.current.has(id));
    fitted.current = new Set(scene.shapes.keys());
    if (grows) painter.fit();
  }, [scene, shared]);

  const focused = hovered ?? marks.selected;
  useEffect(() => {
    const near = focused === null ? undefined : scene.neighbours.get(focused);
    const focus = focused !== null && near ? new Set([focused, ...near]) : null;
    shared.current?.emphasise({ focus: hovered === null && marks.path.size > 0 ? null : focus, chosen });
  }, [focused, hovered, marks.path, chosen, scene, shared]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the events of the same moment do
  useEffect(() => {
    const fresh = nodes.filter(({ x }) => x === undefined).map(({ id }) => id);
    if (fresh.length === 0 || !settled) return;
    if (fresh.length === nodes.length) {
      events.onUnplaced();
      return;
    }
    const there = nodes.flatMap(({ id, x, y }) =>
      x === undefined || y === undefined ? [] : [[id, { x, y }] as const],
    );
    placeNodes(placeBeside(new Map(there), fresh, ties));
  }, [nodes, ties, settled]);

  const onPointerDown = (event: PointerEvent) => {
    const painter = shared.current;
    if (!painter || event.button !== 0) return;
    const from = { x: event.clientX, y: event.clientY };
    const shape = painter.shapeAt(event);
    pressedRecord.current = shape !== null;
    if (event.shiftKey && !shape) gesture.current = { of: 'lasso', from };
    else if (shape) gesture.current = { of: 'record', shape, from, moved: false };
    if (gesture.current) event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent) => {
    const painter = shared.current;
    const now = gesture.current;
    if (!painter) return;
    if (now?.of === 'record') {
      now.moved ||= Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) > 3;
      if (now.moved) painter.move(now.shape, painter.placeAt(event));
    } else if (now?.of === 'lasso') {
      const { left, top } = event.currentTarget.getBoundingClientRect();
      setLasso({
        left: Math.min(now.from.x, event.clientX) - left,
        top: Math.min(now.from.y, event.clientY) - top,
        width: Math.abs(now.from.x - event.clientX),
        height: Math.abs(now.from.y - event.clientY),
      });
    } else if (event.buttons === 0) {
      const shape = painter.shapeAt(event);
      setHovered(shape?.id ?? null);
      const tie = shape ? null : painter.tieAt(event);
      const title = shape
        ? (nodes.find(({ id }) => id === shape.id)?.label ?? '') +
          (shape.badge > 0 ? `: ${shape.badge} more neighbours are not drawn` : '') +
          (shape.cut ? ': its ties are not drawn, since others are stronger' : '')
        : (tie?.title ?? '');
      if (painter.canvas.title !== title) painter.canvas.title = title;
      painter.canvas.style.cursor = shape || tie ? 'pointer' : 'grab';
    }
  };

  const onPointerUp = (event: PointerEvent) => {
    const painter = shared.current;
    const now = gesture.current;
    gesture.current = null;
    if (!painter || !now) return;
    if (now.of === 'lasso') {
      const [a, b] = [painter.placeAt({ clientX: now.from.x, clientY: now.from.y }), painter.placeAt(event)];
      const within = ({ x, y }: SceneShape) =>
        x >= Math.min(a.x, b.x) &&
        x <= Math.max(a.x, b.x) &&
        y >= Math.min(a.y, b.y) &&
        y <= Math.max(a.y, b.y);
      setLasso(null);
      events.onChosen(new Set([...scene.shapes.values()].filter(within).map(({ id }) => id)));
    } else if (now.moved) {
      const { id, x, y } = now.shape;
      events.onMoved(new Map([[id, { x: Math.round(x), y: Math.round(y) }]]));
    } else if (event.shiftKey) {
      const { id } = now.shape;
      events.onChosen(toggled(chosen, id));
    } else events.onNode(now.shape.id);
  };

  const onClick = (event: { clientX: number; clientY: number; shiftKey: boolean }) => {
    const painter = shared.current;
    if (!painter || event.shiftKey || pressedRecord.current) return;
    const tie = painter.tieAt(event);
    if (tie) events.onTie(tie.from.id, tie.to.id);
    else if (chosen.size > 0) events.onChosen(new Set());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourTowards(scene, marks.selected, event.key);
    if (!next) return;
    event.preventDefault();
    events.onNode(next);
  };

  return (
    <div className="drawing" ref={element} data-drawn={nodes.length} data-ties={ties.length}>
      <canvas
        ref={canvas}
        tabIndex={0}
        aria-label="Drawing: arrow keys walk along the ties of the chosen record"
        onPointerDownCapture={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerLeave={() => setHovered(null)}
        onClick={onClick}
        onDoubleClick={(event) => {
          const shape = shared.current?.shapeAt(event);
          if (shape) events.onExpand(shape.id);
        }}
        onContextMenu={(event) => {
          const shape = shared.current?.shapeAt(event);
          if (!shape) return;
          event.preventDefault();
          events.onMenu(shape.id, { x: event.clientX, y: event.clientY });
        }}
        onKeyDown={onKeyDown}
      />
      {lasso && <div className="lasso" style={lasso} />}
    </div>
  );
}
