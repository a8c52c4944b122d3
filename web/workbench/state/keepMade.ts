import { type Draft, putDraft, settleDraft } from './drafts.ts';
import { emptyInvestigation, type Investigation } from './investigation.ts';
import { type KeptInvestigation, readKept, repaired } from './keptInvestigations.ts';
import { newKeptId, tab } from './keptStore.ts';
import { type MadeParts, madePartsOf, sameMadeParts } from './madeParts.ts';
import { mergeMade } from './mergeMade.ts';
import { reportError, useWorkbench } from './workbench.ts';

/** The state of an investigation that this tab and the store last agreed on. */
interface Agreement {
  readonly made: MadeParts;
  readonly changedAt: number;
  /** The stamp that the store has for it; null where it has none, or none that is known. */
  readonly stamp: string | null;
  /** The line of work of this tab that goes on from it. */
  readonly line: string;
}

const agreements = new Map<string, Agreement>();

/** The latest draft of this tab by the id of its investigation, until it is settled. */
const drafts = new Map<string, Draft>();

/** Begins a line of work from what the store has. */
export function agreeOn({
  id,
  investigation,
  changedAt,
  stamp,
}: Pick<Draft, 'id' | 'investigation' | 'changedAt'> & Pick<Agreement, 'stamp'>): Agreement {
  const agreement = { made: madePartsOf(investigation), changedAt, stamp, line: newKeptId() };
  agreements.set(id, agreement);
  return agreement;
}

const agreementOn = (id: string): Agreement =>
  agreements.get(id) ??
  agreeOn({ id, investigation: emptyInvestigation, changedAt: Date.now(), stamp: null });

/** Begins a line of work from an investigation that is shown again as it was left here: what it was then is kept, and is no change of what was made of it since. */
export function returnTo(id: string, investigation: Investigation): void {
  const agreed = agreements.get(id);
  if (!agreed || drafts.has(id) || sameMadeParts(agreed.made, investigation)) return;
  agreeOn({ id, investigation, changedAt: agreed.changedAt, stamp: null });
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

/** Ends when all is done that was begun: one thing after the other, each from what the one before agreed on. */
let turn: Promise<unknown> = Promise.resolve();

/** Keeps an investigation under an id, with all that another tab made of it meanwhile. What cannot be kept is said, and asked about before the page is left. */
export function keepMade(investigation: Investigation, id: string, show: Show): void {
  const { made: base, changedAt: before, stamp: baseStamp, line } = agreementOn(id);
  const changedAt = sameMadeParts(base, investigation) ? before : Date.now();
  const draft = { id, tab, line, changedAt, stamp: newKeptId(), base, baseStamp, investigation };
  drafts.set(id, draft);
  turn = Promise.all([putDraft(draft), turn])
    .then(() => settle(draft, show))
    .catch(tellUnkept);
}

async function settle(draft: Draft, show: Show): Promise<void> {
  const { id, line, stamp, changedAt, investigation } = draft;
  // A later draft, which has its own turn, has taken the place of this one.
  if (drafts.get(id) !== draft) return;
  const agreed = agreements.get(id);
  const kept = await settleDraft([id, tab]);
  if (drafts.get(id) === draft) drafts.delete(id);
  tellKept();
  otherTabs?.postMessage(id);
  // The investigation was opened anew meanwhile, with what was kept then.
  if (agreements.get(id) !== agreed) return;
  if (!kept || kept.line === line) {
    agreements.set(id, { made: madePartsOf(investigation), changedAt, stamp, line });
    return;
  }
  const theirs = await repaired(kept);
  // What other tabs made is merged in the store already; what this one made since then is not.
  if (useWorkbench.getState().keptAs === id) takeOver(madePartsOf(investigation), theirs, show);
}

/** Shows the open investigation with what other tabs made of it since `base`, and keeps that if it is more than they kept. */
function takeOver(base: MadeParts, theirs: KeptInvestigation, show: Show): void {
  const mine = useWorkbench.getState().investigation;
  const merged = { ...mine, ...mergeMade(base, madePartsOf(mine), madePartsOf(theirs.investigation)) };
  agreeOn(theirs);
  show(merged);
  // A draft that is under way was made before, and without what they made.
  if (drafts.has(theirs.id) || !sameMadeParts(merged, theirs.investigation))
    keepMade(merged, theirs.id, show);
}

/** Takes over what other tabs make of the open investigation: when they say so, and when a tab that slept is looked at again. */
export function followOtherTabs(show: Show): void {
  const look = async (id: unknown) => {
    const { keptAs } = useWorkbench.getState();
    if (keptAs === null || id !== keptAs) return;
    const theirs = await readKept(keptAs);
    if (!theirs || useWorkbench.getState().keptAs !== keptAs) return;
    const { made, stamp, line } = agreementOn(keptAs);
    if (theirs.stamp !== stamp && theirs.line !== line) takeOver(made, theirs, show);
  };
  const lookInTurn = (id: unknown) => {
    turn = turn.then(() => look(id)).catch(reportError);
  };
  otherTabs = new BroadcastChannel('wishlist-graph-kept');
  otherTabs.addEventListener('message', ({ data }) => lookInTurn(data));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') lookInTurn(useWorkbench.getState().keptAs);
  });
}
