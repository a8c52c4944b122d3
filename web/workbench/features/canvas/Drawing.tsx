import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { usePaper } from '../../components/figure/usePaper.ts';
import { placeBeside } from '../../model/picture/placeBeside.ts';
import type { Tie } from '../../queries/ties/tie.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import { placeNodes, useInvestigation } from '../../state/workbench.ts';
import type { CanvasMarks } from './canvasMarks.ts';
import type { DrawingEvents } from './drawingEvents.ts';
import { neighbourTowards } from './neighbourTowards.ts';
import { type Drawn, Painter } from './Painter.ts';
import { paperDrawing } from './paperDrawing.ts';
import { sceneOf } from './scene.ts';
import { useGestures } from './useGestures.ts';

/** The drawing of records and ties; it follows its properties and calls back on what a person does. */
export function Drawing({
  nodes,
  ties,
  marks,
  chosen,
  settled,
  hasMinimap = false,
  painter: shared,
  stage,
  events,
}: {
  nodes: readonly CanvasNode[];
  ties: readonly Tie[];
  marks: CanvasMarks;
  chosen: ReadonlySet<string>;
  /** True once all ties are known: new records are placed by them. */
  settled: boolean;
  /** True where records too many to be read at once are seen in part, with a small picture of all. */
  hasMinimap?: boolean;
  painter: RefObject<Painter | null>;
  /** The element that it is drawn in, for a caller that measures it. */
  stage?: RefObject<HTMLDivElement | null>;
  events: DrawingEvents;
}) {
  const own = useRef<HTMLDivElement>(null);
  const element = stage ?? own;
  const canvas = useRef<HTMLCanvasElement>(null);
  const minimap = useRef<HTMLCanvasElement>(null);
  const fitted = useRef(new Set<string>());
  // Read here, so that a click renders the drawing and nothing around it.
  const selected = useInvestigation((each) => each.selected);
  const [hovered, setHovered] = useState<string | null>(null);
  const scene = useMemo(() => sceneOf(nodes, ties, marks), [nodes, ties, marks]);
  const paper = usePaper((place) => [paperDrawing(scene, place)].filter((drawing) => drawing !== null));
  const { mayPan, outline, handlers } = useGestures({
    painter: shared,
    nodes,
    scene,
    chosen,
    events,
    setHovered,
  });

  useEffect(() => {
    if (!element.current || !canvas.current) return;
    const painter = new Painter(canvas.current, mayPan, minimap.current);
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
  }, [shared, mayPan, element]);

  useEffect(() => {
    const painter = shared.current;
    if (!painter) return;
    painter.show(scene);
    const grows = [...scene.shapes.keys()].some((id) => !fitted.current.has(id));
    fitted.current = new Set(scene.shapes.keys());
    if (grows) painter.fit();
  }, [scene, shared]);

  const focused = hovered ?? selected;
  useEffect(() => {
    const near = focused === null ? undefined : scene.neighbours.get(focused);
    const focus = focused !== null && near ? new Set([focused, ...near]) : null;
    shared.current?.emphasise({
      focus: hovered === null && marks.path.size > 0 ? null : focus,
      chosen,
      selected,
    });
  }, [focused, hovered, selected, marks.path, chosen, scene, shared]);

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

  const lookAt = ({ nativeEvent }: PointerEvent) =>
    shared.current?.goTo({ x: nativeEvent.offsetX, y: nativeEvent.offsetY });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourTowards(scene, selected, event.key);
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
        {...handlers}
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
      {hasMinimap && (
        <canvas
          ref={minimap}
          className="minimap"
          role="img"
          aria-label="All records, with the part that is seen"
          hidden
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            lookAt(event);
          }}
          onPointerMove={(event) => {
            if (event.buttons > 0) lookAt(event);
          }}
        />
      )}
      <div className="on-paper paper-drawing" ref={paper} />
      {outline && (
        <svg className="lasso" aria-hidden="true">
          <polygon points={outline.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
      )}
    </div>
  );
}
