import {
  type AddressedInvestigation,
  keptIdIn,
  readAddress,
  writeAddress,
  writeKeptAddress,
} from './address.ts';
import { sliceByIds, sliceByNames } from './describeSlice.ts';
import type { Investigation, Slice } from './investigation.ts';
import { agreeOn, followOtherTabs, keepMade, returnTo } from './keepMade.ts';
import { openKept } from './keptInvestigations.ts';
import { newKeptId } from './keptStore.ts';
import { isMade, madePartsOf } from './madeParts.ts';
import { reportError, useWorkbench } from './workbench.ts';

/** The address of a copy of an investigation, as it is shared: it holds everything that was made. */
export const linkTo = (investigation: Investigation): string =>
  `${location.origin}${location.pathname}#${writeAddress(investigation)}`;

/** Text that changes whenever a step of the browser's history is due. */
const historyStepOf = ({ tool, view, selected, slice }: Investigation, keptAs: string | null): string =>
  JSON.stringify([tool, view, selected, slice, keptAs]);

/** Marks the steps of the browser's history that this page made. What a link brings has no such mark, so that its words are not believed. */
const OWN = 'wishlist-graph';

let shown = useWorkbench.getState();

/** Number of times that somebody went back or forward. What was begun before the last of them may neither show nor write anything. */
let visits = 0;

/** Shows what the address, or another tab, says; nothing is written because of it. */
function show(parts: Partial<typeof shown>): void {
  shown = { ...useWorkbench.getState(), ...parts };
  useWorkbench.setState(parts);
}

const showMade = (investigation: Investigation): void => show({ investigation });

const addressOf = (hash: string): string => (hash ? `#${hash}` : location.pathname);

/** Writes the address of the step that is shown. Browsers bound how often that is done; what one refuses comes with the next change. */
function replaceAddress(hash: string): void {
  try {
    history.replaceState(OWN, '', addressOf(hash));
  } catch {
    return;
  }
}

/** Adds the names of its records to a slice that a link brought, once they are known. */
async function nameSlice(described: Slice): Promise<void> {
  const slice = await sliceByNames(described);
  const { investigation, keptAs } = useWorkbench.getState();
  if (investigation.slice !== described) return;
  show({ investigation: { ...investigation, slice } });
  replaceAddress(writeKeptAddress(keptAs, { ...investigation, slice }));
}

/** Opens what an address holds; a slice from a link is described by words that are made here. */
async function openAddress(): Promise<void> {
  const { hash } = location;
  const visit = visits;
  const isOwn = history.state === OWN;
  const { investigation, notice } = await readAddress(hash);
  if (visits !== visit) return;
  const { slice } = investigation;
  const described = slice && !isOwn ? sliceByIds(slice) : slice;
  if (!isOwn) useWorkbench.setState({ linked: described });
  await openAddressed(keptIdIn(hash), { investigation: { ...investigation, slice: described }, notice });
  // Ids stand there as long as the server does not answer.
  if (described && !isOwn) void nameSlice(described).catch(() => undefined);
}

/** Opens the kept investigation that an address belongs to, or a copy of the one that it holds. */
async function openAddressed(
  id: string | null,
  { investigation: addressed, notice }: AddressedInvestigation,
): Promise<void> {
  const before = useWorkbench.getState();
  if (isMade(addressed)) {
    const keptAs = newKeptId();
    show({ investigation: addressed, keptAs, past: [], future: [], errorMessage: notice });
    replaceAddress(writeKeptAddress(keptAs, addressed));
    return keepMade(addressed, keptAs, showMade);
  }
  if (id && id !== before.keptAs) {
    const kept = await openKept(id);
    const missing = kept
      ? null
      : 'This browser no longer keeps the investigation of this address. Its notes and canvas can be had as a link from “Share”, or as a file.';
    const made = kept ? madePartsOf(kept.investigation) : {};
    if (kept) agreeOn(kept);
    return show({
      investigation: { ...addressed, ...made },
      keptAs: kept ? id : null,
      past: [],
      future: [],
      errorMessage: notice ?? kept?.notice ?? missing,
    });
  }
  const { investigation: now, keptAs } = useWorkbench.getState();
  // Back and Forward show what was made; only a new question puts its answer before it.
  show({ investigation: { ...addressed, ...madePartsOf(now) }, errorMessage: notice, stage: 'canvas' });
  if (keptAs && !id) replaceAddress(writeKeptAddress(keptAs, addressed));
}

/** Synchronises address, kept investigation and state; call once, before the page is drawn. */
export async function followAddress(): Promise<void> {
  await openAddress().catch(reportError);
  shown = useWorkbench.getState();
  useWorkbench.subscribe(({ investigation, keptAs }) => {
    if (investigation === shown.investigation && keptAs === shown.keptAs) return;
    if (keptAs === null && isMade(investigation)) {
      useWorkbench.setState({ keptAs: newKeptId() });
      return;
    }
    const isFirstKept = shown.keptAs === null;
    // Undo leads back to the one before.
    if (keptAs !== null && keptAs !== shown.keptAs) returnTo(keptAs, investigation);
    const steps =
      historyStepOf(investigation, isFirstKept ? null : keptAs) !==
      historyStepOf(shown.investigation, shown.keptAs);
    shown = { ...useWorkbench.getState(), investigation, keptAs };
    if (keptAs) keepMade(investigation, keptAs, showMade);
    // At once: a step that is written late is one that Back does not know, and its writing would stop a Back under way.
    const hash = writeKeptAddress(keptAs, investigation);
    if (hash === location.hash.slice(1)) return;
    if (steps) history.pushState(OWN, '', addressOf(hash));
    else replaceAddress(hash);
  });
  addEventListener('popstate', () => {
    visits += 1;
    void openAddress().catch(reportError);
  });
  followOtherTabs(showMade);
}
