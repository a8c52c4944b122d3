import './canvas.css';
import { memo } from 'react';
import { useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { PartnersAnswer } from './answer/PartnersAnswer.tsx';
import { RoutesAnswer } from './answer/RoutesAnswer.tsx';
import { stageSubject } from './answer/stageSubject.ts';
import { TraceAnswer } from './answer/TraceAnswer.tsx';
import { WhatIfAnswer } from './answer/WhatIfAnswer.tsx';
import CanvasView from './CanvasView.tsx';
import { EmptyCanvas } from './EmptyCanvas.tsx';

/** The picture in the middle: the answer of the tool in use, or the canvas. */
export default memo(function Stage() {
  const subject = useWorkbench(stageSubject);
  // A click on a record renders nothing here, unless its partners are the picture.
  const selected = useInvestigation((each) => (subject === 'partners' ? each.selected : null));
  if (subject === 'paths') return <TraceAnswer />;
  if (subject === 'whatIf') return <WhatIfAnswer />;
  if (subject === 'routes') return <RoutesAnswer />;
  if (subject === 'canvas') return <CanvasView />;
  return selected ? <PartnersAnswer id={selected} /> : <EmptyCanvas />;
});
