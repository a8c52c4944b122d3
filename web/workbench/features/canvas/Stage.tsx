import './canvas.css';
import { useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { PartnersAnswer } from './answer/PartnersAnswer.tsx';
import { RoutesAnswer } from './answer/RoutesAnswer.tsx';
import { stageSubject } from './answer/stageSubject.ts';
import { TraceAnswer } from './answer/TraceAnswer.tsx';
import { WhatIfAnswer } from './answer/WhatIfAnswer.tsx';
import CanvasView from './CanvasView.tsx';
import { EmptyCanvas } from './EmptyCanvas.tsx';

/** The picture in the middle: the answer of the tool in use, or the canvas. */
export default function Stage() {
  const subject = useWorkbench(stageSubject);
  const selected = useInvestigation((each) => each.selected);
  if (subject === 'paths') return <TraceAnswer />;
  if (subject === 'whatIf') return <WhatIfAnswer />;
  if (subject === 'routes') return <RoutesAnswer />;
  if (subject === 'canvas') return <CanvasView />;
  return subject === 'partners' && selected ? <PartnersAnswer id={selected} /> : <EmptyCanvas />;
}
