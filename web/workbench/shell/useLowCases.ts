import { useEffect, useState } from 'react';
import { useWorkbench } from '../state/workbench.ts';

/** True while the cases behind a number lie low on a narrow screen: those that a link, or a kept investigation, brought, until a person asks for cases. Wide screens show them at once. */
export function useLowCases(): readonly [boolean, (areLow: boolean) => void] {
  const [areLow, setLow] = useState(true);
  useEffect(
    () =>
      useWorkbench.subscribe(
        ({ investigation: now, keptAs, linked }, { investigation: before, keptAs: keptBefore }) => {
          if (keptAs !== keptBefore && now !== before) setLow(true);
          else if (now.slice?.where !== before.slice?.where)
            setLow(linked !== null && now.slice?.where === linked.where);
        },
      ),
    [],
  );
  return [areLow, setLow];
}
