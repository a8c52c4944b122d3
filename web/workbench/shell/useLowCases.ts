import { useEffect, useState } from 'react';
import { useWorkbench } from '../state/workbench.ts';

/** True while the cases behind a number lie low on a narrow screen: those that an address, or a kept investigation, brought, until a person asks for cases. Wide screens show them at once. */
export function useLowCases(): readonly [boolean, (areLow: boolean) => void] {
  const [areLow, setLow] = useState(true);
  useEffect(
    () =>
      useWorkbench.subscribe(
        ({ investigation: now, keptAs }, { investigation: before, keptAs: keptBefore }) => {
          if (keptAs !== keptBefore && now !== before) setLow(true);
          else if (now.slice?.where !== before.slice?.where) setLow(false);
        },
      ),
    [],
  );
  return [areLow, setLow];
}
