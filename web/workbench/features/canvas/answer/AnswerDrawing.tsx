import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EntityKind } from '../../../../generated/operations.ts';
import { runAction } from '../../../actions/action.ts';
import { expand } from '../../../actions/canvasActions.ts';
import { FilterLine } from '../../../components/FilterLine.tsx';
import { kindOf } from '../../../model/kinds.ts';
import type { Place } from '../../../model/picture/box.ts';
import { toggled } from '../../../model/toggled.ts';
import { MAX_DRAWN } from '../../../state/addToCanvas.ts';
import { changeInvestigation, editCanvas, useInvestigation, useWorkbench } from '../../../state/workbench.ts';
import { emptyMarks } from '../canvasMarks.ts';
import { Drawing } from '../Drawing.tsx';
import { Legend } from '../Legend.tsx';
import { openTie } from '../openTie.ts';
import type { Painter } from '../Painter.ts';
import type { AnswerPicture } from './answerPicture.ts';
import { useStretch } from './useStretch.ts';

const nobody: ReadonlySet<string> = new Set();

/** Puts the records of an answer on the canvas: where they stand if it is empty, else beside what they are tied to. */
const keepOnCanvas = ({ nodes }: AnswerPicture): void =>
  editCanvas((canvas) => {
    const there = new Set(canvas.nodes.map(({ id }) => id));
    const fresh = nodes.filter(({ id }) => !there.has(id)).slice(0, MAX_DRAWN - there.size);
    const added = there.size === 0 ? fresh : fresh.map(({ x: _, y: __, ...node }) => node);
    return { ...canvas, nodes: [...canvas.nodes, ...added] };
  });

/** The answer of a tool as a picture, which can be kept on the canvas. Without a picture, only what the answer says. */
export function AnswerDrawing({ heading, picture }: { heading: string; picture: AnswerPicture | null }) {
  const ownCount = useInvestigation(({ canvas }) => canvas.nodes.length);
  return (
    <section className="canvas" aria-label="Answer">
      <div className="canvas-bar">
        <h2>{heading}</h2>
        {picture && (
          <Button size="compact-sm" variant="default" onClick={() => keepOnCanvas(picture)}>
            Keep on the canvas
          </Button>
        )}
        {ownCount > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => useWorkbench.setState({ stage: 'canvas' })}
          >
            Back to the canvas ({ownCount})
          </Button>
        )}
      </div>
      <FilterLine />
      {picture && <DrawnAnswer picture={picture} />}
    </section>
  );
}

function DrawnAnswer({ picture }: { picture: AnswerPicture }) {
  const notes = useInvestigation((each) => each.notes);
  const painter = useRef<Painter | null>(null);
  const [off, setOff] = useState<ReadonlySet<EntityKind>>(new Set());
  const [moved, setMoved] = useState<ReadonlyMap<string, Place>>(new Map());
  const { nodes, ties } = picture;
  const { stage, width, stretch } = useStretch(nodes);
  const shown = useMemo(
    () =>
      nodes
        .filter(({ id }) => !off.has(kindOf(id)))
        .map((node) => ({
          ...node,
          ...(node.y === undefined ? {} : { y: node.y * stretch }),
          ...moved.get(node.id),
        })),
    [nodes, off, moved, stretch],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a picture of another height, or on a stage of another width, is fitted anew
  useEffect(() => painter.current?.refit(), [stretch, width]);
  const marks = useMemo(
    () => ({ ...emptyMarks, noted: new Set(Object.keys(notes)), ...picture.marks }),
    [notes, picture.marks],
  );
  const names = new Map(nodes.map(({ id, label }) => [id, label]));
  return (
    <>
      <Drawing
        nodes={shown}
        ties={ties}
        marks={marks}
        chosen={nobody}
        settled
        painter={painter}
        stage={stage}
        events={{
          onNode: (id) => changeInvestigation({ selected: id }),
          onTie: (from, to) => openTie(from, to, names),
          onMenu: () => undefined,
          onExpand: (id) => {
            keepOnCanvas(picture);
            runAction(expand, id);
          },
          onChosen: () => undefined,
          onMoved: (places) => setMoved((before) => new Map([...before, ...places])),
          onUnplaced: () => undefined,
        }}
      />
      <Legend
        nodes={nodes}
        gone={nobody}
        off={off}
        onSwitch={(kind) => setOff((before) => toggled(before, kind))}
      />
    </>
  );
}
