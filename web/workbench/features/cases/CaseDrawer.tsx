import './drawer.css';
import { type ReactNode, useState } from 'react';
import { contextOf, labelOf, runAction } from '../../actions/action.ts';
import { closeDrawer } from '../../actions/viewActions.ts';
import { casesOfSlice, type Slice } from '../../state/investigation.ts';
import { useInvestigation, useWorkbench } from '../../state/workbench.ts';
import { CaseTable } from './CaseTable.tsx';

/** The cases behind the number last clicked, below what it stands in; `handle` lays them low on a narrow screen. */
export function CaseDrawer({ slice, handle }: { slice: Slice; handle: ReactNode }) {
  const filters = useInvestigation((each) => each.filters);
  const context = contextOf(undefined, useWorkbench());
  const [isTall, setTall] = useState(false);
  return (
    <section className="drawer" data-tall={isTall} aria-label="Cases behind the number">
      {handle}
      <div className="drawer-buttons">
        <button type="button" className="plain" aria-pressed={isTall} onClick={() => setTall(!isTall)}>
          {isTall ? 'Shorter' : 'Taller'}
        </button>
        <button
          type="button"
          className="plain"
          aria-label={labelOf(closeDrawer, context)}
          onClick={() => runAction(closeDrawer)}
        >
          ✕
        </button>
      </div>
      <CaseTable
        key={JSON.stringify(slice)}
        where={casesOfSlice(slice, filters)}
        title={slice.label}
        unfiltered={slice.unfiltered ?? false}
      />
    </section>
  );
}
