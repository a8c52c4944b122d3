import { type PointerEvent, type RefObject, useCallback, useRef, useState } from 'react';
import type { Place } from '../../model/picture/box.ts';
import { isInside } from '../../model/picture/isInside.ts';
import { toggled } from '../../model/toggled.ts';
import type { CanvasNode } from '../../state/investigation.ts';
import { useWorkbench } from '../../state/workbench.ts';
import type { DrawingEvents } from './drawingEvents.ts';
import type { Painter } from './Painter.ts';
import type { Scene, SceneShape } from './scene.ts';

/** The gesture that is under way; places are those of the screen. */
type Gesture =
  | { readonly of: 'record'; readonly shape: SceneShape; readonly from: Place; moved: boolean }
  | { readonly of: 'box' | 'lasso'; outline: readonly Place[] };

const placeOf = ({ clientX: x, clientY: y }: PointerEvent): Place => ({ x, y });

const boxBetween = (from: Place, to: Place): readonly Place[] => [
  from,
  { x: to.x, y: from.y },
  to,
  { x: from.x, y: to.y },
];

/** The pointer on the drawing: a press chooses, a drag moves a record, and with Shift or the lasso goes around several. */
export function useGestures({
  painter: shared,
  nodes,
  scene,
  chosen,
  events,
  setHovered,
}: {
  painter: RefObject<Painter | null>;
  nodes: readonly CanvasNode[];
  scene: Scene;
  chosen: ReadonlySet<string>;
  events: DrawingEvents;
  setHovered: (id: string | null) => void;
}) {
  const gesture = useRef<Gesture | null>(null);
  /** True if the last press was on a record: what opens meanwhile may move the drawing from under the click. */
  const pressedRecord = useRef(false);
  /** True if the last press drew an outline, whose click chooses nothing else. */
  const outlined = useRef(false);
  const [outline, setOutline] = useState<readonly Place[] | null>(null);
  // Fingers have no Shift, and move the drawing from a record too.
  const mayPan = useCallback(
    (event: MouseEvent | TouchEvent) =>
      gesture.current === null || ('touches' in event && gesture.current.of === 'record'),
    [],
  );

  const onPointerDownCapture = (event: PointerEvent) => {
    const painter = shared.current;
    if (!painter || event.button !== 0) return;
    const shape = painter.shapeAt(event);
    const from = placeOf(event);
    const { lasso } = useWorkbench.getState();
    pressedRecord.current = shape !== null;
    outlined.current = lasso || (event.shiftKey && !shape);
    gesture.current = lasso
      ? { of: 'lasso', outline: [from] }
      : event.shiftKey && !shape
        ? { of: 'box', outline: [from] }
        : shape
          ? { of: 'record', shape, from, moved: false }
          : null;
    if (gesture.current) event.currentTarget.setPointerCapture(event.pointerId);
  };

  const onPointerMove = (event: PointerEvent) => {
    const painter = shared.current;
    const now = gesture.current;
    if (!painter) return;
    if (now?.of === 'record') {
      now.moved ||= Math.hypot(event.clientX - now.from.x, event.clientY - now.from.y) > 3;
      if (now.moved) painter.move(now.shape, painter.placeAt(event));
    } else if (now) {
      const [from = placeOf(event)] = now.outline;
      now.outline = now.of === 'box' ? boxBetween(from, placeOf(event)) : [...now.outline, placeOf(event)];
      const { left, top } = event.currentTarget.getBoundingClientRect();
      setOutline(now.outline.map(({ x, y }) => ({ x: x - left, y: y - top })));
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
      const isLasso = useWorkbench.getState().lasso;
      painter.canvas.style.cursor = isLasso ? 'crosshair' : shape || tie ? 'pointer' : 'grab';
    }
  };

  const onPointerUp = (event: PointerEvent) => {
    const painter = shared.current;
    const now = gesture.current;
    gesture.current = null;
    if (!painter || !now) return;
    if (now.of !== 'record') {
      const corners = now.outline.map(({ x, y }) => painter.placeAt({ clientX: x, clientY: y }));
      const inside = [...scene.shapes.values()].filter((shape) => isInside(shape, corners));
      setOutline(null);
      useWorkbench.setState({ lasso: false });
      events.onChosen(new Set(inside.map(({ id }) => id)));
    } else if (now.moved) {
      const { id, x, y } = now.shape;
      events.onMoved(new Map([[id, { x: Math.round(x), y: Math.round(y) }]]));
    } else if (event.shiftKey) events.onChosen(toggled(chosen, now.shape.id));
    else events.onNode(now.shape.id);
  };

  const onClick = (event: { clientX: number; clientY: number; shiftKey: boolean }) => {
    const painter = shared.current;
    if (!painter || event.shiftKey || pressedRecord.current || outlined.current) return;
    const tie = painter.tieAt(event);
    if (tie) events.onTie(tie.from.id, tie.to.id);
    else if (chosen.size > 0) events.onChosen(new Set());
  };

  return {
    mayPan,
    /** The outline that is being drawn, on the drawing. */
    outline,
    handlers: {
      onPointerDownCapture,
      onPointerMove,
      onPointerUp,
      onPointerLeave: () => setHovered(null),
      onClick,
    },
  };
}
