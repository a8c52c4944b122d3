import { emptyInvestigation, type Investigation } from './investigation.ts';
import { type KeptInvestigation, keep, newKeptId, readKept } from './keptInvestigations.ts';
import { type MadeParts, madePartsOf, sameMadeParts } from './madeParts.ts';
import { mergeMade } from './mergeMade.ts';
import { reportError, useWorkbench } from './workbench.ts';

/** The state of an investigation that this tab and the store last agreed on. */
interface Agreement {
  readonly made: MadeParts;
  readonly changedAt: number;
  /** Stamps that this tab wrote or read; what has another one is the work of another tab. */
  readonly stamps: Set<string>;
}

const agreements = new Map<string, Agreement>();

const agreementOn = (id: string): Agreement =>
  agreements.get(id) ?? { made: madePartsOf(emptyInvestigation), changedAt: Date.now(), stamps: new Set() };

/** Notes what was read from the store, from which on this tab's changes count. */
export function agreeOn({ id, investigation, changedAt, stamp }: Omit<KeptInvestigation, 'notice'>): void {
  const { stamps } = agreementOn(id);
  agreements.set(id, { made: madePartsOf(investigation), changedAt, stamps: stamps.add(stamp) });
}

/** The message about the last change that could not be kept; null where all is kept. */
let unkept: string | null = null;

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

function tellUnkept(error: unknown): void {
  unkept = `The browser could not keep the last change (${error instanceof Error ? error.message : error}). Use “Save to a file” under Investigation before you close the page.`;
  addEventListener('beforeunload', askBeforeLeaving);
  reportError(unkept);
}

function tellKept(): void {
  if (unkept === null) return;
  if (useWorkbench.getState().errorMessage === unkept) useWorkbench.setState({ errorMessage: null });
  unkept = null;
  removeEventListener('beforeunload', askBeforeLeaving);
}

/** Notifies other tabs of the investigation that was kept, so that they show the same. */
let otherTabs: BroadcastChannel | null = null;

/** Shows what the open investigation becomes by what another tab made of it; `show` writes nothing by itself. */
export type Show = (investigation: Investigation) => void;

/** An investigation with the changes of another tab and those of this one. */
function together(mine: Investigation, { id, investigation: theirs }: KeptInvestigation): Investigation {
  return { ...mine, ...mergeMade(agreementOn(id).made, madePartsOf(mine), madePartsOf(theirs)) };
}

/** Keeps an investigation under an id, with all that another tab made of it meanwhile. What cannot be kept is said, and asked about before the page is left. */
export function keepMade(investigation: Investigation, id: string, show: Show): void {
  const { made, changedAt: before, stamps } = agreementOn(id);
  const stamp = newKeptId();
  const changedAt = sameMadeParts(made, investigation) ? before : Date.now();
  stamps.add(stamp);
  agreements.set(id, { made, changedAt, stamps });
  const kept = { id, changedAt, stamp, investigation };
  keep(kept, stamps).then((overwritten) => {
    tellKept();
    otherTabs?.postMessage(id);
    if (!overwritten) return agreeOn(kept);
    // Another tab kept something of its own since this one last looked; both are put together and kept again.
    const state = useWorkbench.getState();
    const isOpen = state.keptAs === id;
    const merged = together(isOpen ? state.investigation : investigation, overwritten);
    agreeOn(overwritten);
    if (isOpen) show(merged);
    keepMade(merged, id, show);
  }, tellUnkept);
}

/** Takes over what other tabs make of the open investigation: when they say so, and when a tab that slept is looked at again. */
export function followOtherTabs(show: Show): void {
  const look = async (id: unknown) => {
    const { keptAs } = useWorkbench.getState();
    if (keptAs === null || id !== keptAs) return;
    const theirs = await readKept(keptAs);
    const now = useWorkbench.getState();
    if (!theirs || now.keptAs !== keptAs || agreementOn(keptAs).stamps.has(theirs.stamp)) return;
    const merged = together(now.investigation, theirs);
    agreeOn(theirs);
    show(merged);
    if (!sameMadeParts(merged, theirs.investigation)) keepMade(merged, keptAs, show);
  };
  otherTabs = new BroadcastChannel('wishlist-graph-kept');
  otherTabs.addEventListener('message', ({ data }) => void look(data).catch(reportError));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void look(useWorkbench.getState().keptAs).catch(reportError);
  });
}
