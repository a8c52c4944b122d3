import { useEffect, useState } from 'react';
import { useWorkbench } from '../state/workbench.ts';

/** The part of the page that a narrow screen shows. */
export type Sheet = 'tool' | 'view' | 'record';

/** The sheet on show, which follows what changed last: record, view or tool. Wide screens show all of them. */
export function useSheets(): readonly [Sheet, (sheet: Sheet) => void] {
  const [sheet, setSheet] = useState<Sheet>('tool');
  useEffect(
    () =>
      useWorkbench.subscribe(({ investigation: now }, { investigation: before }) => {
        if (now.selected !== before.selected) setSheet(now.selected ? 'record' : 'view');
        else if (now.slice !== before.slice || now.view !== before.view) setSheet('view');
        else if (now.tool !== before.tool) setSheet('tool');
      }),
    [],
  );
  return [sheet, setSheet];
}
