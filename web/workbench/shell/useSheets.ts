import { useEffect, useState } from 'react';
import { useWorkbench } from '../state/workbench.ts';

/** Which part a narrow screen shows. */
export type Sheet = 'tool' | 'view' | 'record';

/** Shows the part that just changed: a chosen record, a view that was asked for. Wide screens show all of them. */
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
