import { lazy, useEffect, useMemo, useRef } from 'react';
import { AskError } from '../../client/ask.ts';
import { contextOf, labelOf, runAction } from '../actions/action.ts';
import { bringIn, compareView, toolActions, viewActions } from '../actions/viewActions.ts';
import { ErrorNotice } from '../components/ErrorNotice.tsx';
import { FindTool } from '../features/find/FindTool.tsx';
import { RecordPanel } from '../features/record/RecordPanel.tsx';
import { filterOf, type Tool } from '../state/investigation.ts';
import { useInvestigation, useWorkbench } from '../state/workbench.ts';
import { Dialogs, dialogScripts } from './Dialogs.tsx';
import { FilterBar } from './FilterBar.tsx';
import { fetchWhenIdle } from './fetchWhenIdle.ts';
import { PartBoundary } from './PartBoundary.tsx';
import { PrintedHead } from './PrintedHead.tsx';
import { PrintedSource } from './PrintedSource.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import { SheetHeads } from './SheetHeads.tsx';
import { TopBar } from './TopBar.tsx';
import { useActionKeys } from './useActionKeys.ts';
import { useAfterFrame } from './useAfterFrame.ts';
import { useLowCases } from './useLowCases.ts';
import { useSheets } from './useSheets.ts';

/** Parts whose scripts are fetched after the first drawing. */
const scripts = {
  Stage: () => import('../features/canvas/Stage.tsx'),
  CaseDrawer: () =>
    import('../features/cases/CaseDrawer.tsx').then(({ CaseDrawer }) => ({ default: CaseDrawer })),
  CaseTable: () =>
    import('../features/cases/CaseTable.tsx').then(({ CaseTable }) => ({ default: CaseTable })),
  ChartView: () => import('../features/breakdown/ChartView.tsx'),
  LanesView: () => import('../features/breakdown/lanes/LanesView.tsx'),
  CompareView: () => import('../features/compare/CompareView.tsx'),
  FiguresView: () => import('../features/figures/FiguresView.tsx'),
  GradesView: () => import('../features/grades/GradesView.tsx'),
  DuplicatesView: () => import('../features/duplicates/DuplicatesView.tsx'),
  MatchView: () => import('../features/match/MatchView.tsx'),
  IntakeView: () => import('../features/intake/IntakeView.tsx'),
  MapView: () => import('../features/map/MapView.tsx'),
  TraceTool: () => import('../features/trace/TraceTool.tsx'),
  BrowseTool: () => import('../features/browse/BrowseTool.tsx'),
  BrowseView: () => import('../features/browse/BrowseView.tsx'),
  BreakdownTool: () => import('../features/breakdown/BreakdownTool.tsx'),
  WhatIfTool: () => import('../features/whatIf/WhatIfTool.tsx'),
  InvestigationTool: () => import('./InvestigationTool.tsx'),
};

const Stage = lazy(scripts.Stage);
const CaseDrawer = lazy(scripts.CaseDrawer);
const CaseTable = lazy(scripts.CaseTable);
const ChartView = lazy(scripts.ChartView);
const LanesView = lazy(scripts.LanesView);
const CompareView = lazy(scripts.CompareView);
const FiguresView = lazy(scripts.FiguresView);
const GradesView = lazy(scripts.GradesView);
const DuplicatesView = lazy(scripts.DuplicatesView);
const MatchView = lazy(scripts.MatchView);
const IntakeView = lazy(scripts.IntakeView);
const MapView = lazy(scripts.MapView);
const TraceTool = lazy(scripts.TraceTool);
const BrowseTool = lazy(scripts.BrowseTool);
const BrowseView = lazy(scripts.BrowseView);
const BreakdownTool = lazy(scripts.BreakdownTool);
const WhatIfTool = lazy(scripts.WhatIfTool);
const InvestigationTool = lazy(scripts.InvestigationTool);

/** Views that have a tab only while they are shown. */
const passing = [compareView, bringIn];

const parts: Readonly<Record<Tool, React.ComponentType>> = {
  find: FindTool,
  trace: TraceTool,
  breakdown: BreakdownTool,
  whatIf: WhatIfTool,
  browse: BrowseTool,
  notes: InvestigationTool,
};

// One element each, so that a change of the record or view renders none of them.
const top = (
  <PartBoundary>
    <TopBar />
  </PartBoundary>
);
const filtering = (
  <PartBoundary>
    <FilterBar />
  </PartBoundary>
);
const dialogs = <Dialogs />;

/** The page: a tool on the left, a view in the middle, the record on the right; on narrow screens a tool or the record is a sheet over the view. */
export function Workbench() {
  const { tool, view, selected, slice, filters } = useInvestigation((each) => each);
  const errorMessage = useWorkbench((state) => state.errorMessage);
  // The mark on the record that was clicked is painted before its panel is rendered.
  const read = useAfterFrame(selected);
  const context = contextOf(undefined, useWorkbench());
  const currentTool = toolActions.find((action) => action.isCurrent?.(context));
  const [sheet, setSheet] = useSheets();
  const [areCasesLow, setCasesLow] = useLowCases();
  useActionKeys();
  useEffect(() => fetchWhenIdle([...Object.values(scripts), ...Object.values(dialogScripts)]), []);
  const views = useRef<HTMLElement>(null);
  // On a narrow screen the tabs are wider than it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has another tab
  useEffect(() => {
    views.current
      ?.querySelector('[aria-current="true"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
  const toolPart = useMemo(() => {
    const ToolPart = parts[tool];
    return (
      <PartBoundary key={tool}>
        <ToolPart />
      </PartBoundary>
    );
  }, [tool]);
  return (
    <div className="workbench" data-sheet={sheet} data-cases={areCasesLow ? 'low' : 'up'}>
      {top}
      {filtering}
      <nav className="tools" aria-label="Tools">
        {toolActions.map((action) => (
          <button
            key={action.name}
            type="button"
            aria-current={action.isCurrent?.(context)}
            onClick={() => {
              runAction(action);
              setSheet('tool');
            }}
          >
            {labelOf(action, context)}
          </button>
        ))}
      </nav>
      <aside className="left" aria-label={currentTool && labelOf(currentTool, context)}>
        <SheetHandle close={() => setSheet('view')} />
        {toolPart}
      </aside>
      <PartBoundary>
        <PrintedHead />
      </PartBoundary>
      <nav className="views" aria-label="Views" ref={views}>
        {[...viewActions, ...passing.filter((action) => action.isCurrent?.(context))].map((action) => (
          <button
            key={action.name}
            type="button"
            aria-current={action.isCurrent?.(context)}
            onClick={() => {
              runAction(action);
              setSheet('view');
            }}
          >
            {labelOf(action, context)}
          </button>
        ))}
      </nav>
      <main>
        {errorMessage && (
          <div className="message">
            <ErrorNotice error={new AskError({ message: errorMessage })} />
            <button
              type="button"
              className="plain"
              aria-label="Close the message"
              onClick={() => useWorkbench.setState({ errorMessage: null })}
            >
              ✕
            </button>
          </div>
        )}
        <div className="view">
          <PartBoundary key={view}>
            {view === 'canvas' && <Stage />}
            {view === 'table' && <CaseTable where={filterOf(filters)} title="All cases" />}
            {view === 'browse' && <BrowseView />}
            {view === 'chart' && <ChartView />}
            {view === 'lanes' && <LanesView />}
            {view === 'compare' && <CompareView />}
            {view === 'map' && <MapView />}
            {view === 'figures' && <FiguresView />}
            {view === 'grades' && <GradesView />}
            {view === 'match' && <MatchView />}
            {view === 'duplicates' && <DuplicatesView />}
            {view === 'intake' && <IntakeView />}
          </PartBoundary>
        </div>
        {slice && (
          <PartBoundary key={JSON.stringify(slice)}>
            <CaseDrawer slice={slice} handle={<SheetHandle close={() => setCasesLow(true)} />} />
          </PartBoundary>
        )}
      </main>
      {selected && (
        <aside className="right" aria-label="Record">
          <SheetHandle close={() => setSheet('view')} />
          {/* The room for it is taken at once: a view that becomes narrower later would lose its middle. */}
          {read && (
            <PartBoundary key={read}>
              <RecordPanel id={read} />
            </PartBoundary>
          )}
        </aside>
      )}
      <PartBoundary>
        <SheetHeads
          tool={currentTool ? labelOf(currentTool, context) : ''}
          cases={areCasesLow ? slice : null}
          record={selected && read}
          sheet={sheet}
          setSheet={setSheet}
          raiseCases={() => {
            setCasesLow(false);
            setSheet('view');
          }}
        />
      </PartBoundary>
      <PartBoundary>
        <PrintedSource />
      </PartBoundary>
      {dialogs}
    </div>
  );
}
