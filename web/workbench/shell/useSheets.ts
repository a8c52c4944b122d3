import { useEffect, useState } from 'react';
import { stageSubject } from '../features/canvas/answer/stageSubject.ts';
import { asksAnew } from '../state/asksAnew.ts';
import { emptyInvestigation, type Investigation } from '../state/investigation.ts';
import { useWorkbench } from '../state/workbench.ts';

/** The part of the page that lies uppermost on a narrow screen: the view, with the sheets low below it, or a sheet over it. */
export type Sheet = 'tool' | 'view' | 'record';

/** True if the tool in use has asked something that the stage answers with a picture: paths, routes or a what-if. */
export const isAnsweredOnStage = (investigation: Investigation): boolean =>
  ['paths', 'routes', 'whatIf'].includes(stageSubject({ investigation, stage: 'answer' }));

/** The sheet of an investigation that an address, or a person, opened: a picture is seen before the tool that it answers and the record that it is about. */
function firstSheet(investigation: Investigation): Sheet {
  const { view, slice, canvas, selected, tool } = investigation;
  if (slice || view !== emptyInvestigation.view || canvas.nodes.length > 0) return 'view';
  if (selected || isAnsweredOnStage(investigation)) return 'view';
  return tool === emptyInvestigation.tool ? 'view' : 'tool';
}

/** The sheet on show: first the one that the address names, then what changed last of answer, record, view and tool. Wide screens show all of them. */
export function useSheets(): readonly [Sheet, (sheet: Sheet) => void] {
  const [sheet, setSheet] = useState<Sheet>(() => firstSheet(useWorkbench.getState().investigation));
  useEffect(
    () =>
      useWorkbench.subscribe(
        ({ investigation: now, keptAs }, { investigation: before, keptAs: keptBefore }) => {
          if (keptAs !== keptBefore && now !== before) setSheet(firstSheet(now));
          else if (asksAnew(before, now)) setSheet('view');
          else if (now.selected !== before.selected) setSheet(now.selected ? 'record' : 'view');
          // A slice that only got its name is the one that was there.
          else if (now.slice?.where !== before.slice?.where || now.view !== before.view) setSheet('view');
          else if (now.tool !== before.tool) setSheet('tool');
        },
      ),
    [],
  );
  return [sheet, setSheet];
}
