import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, isObject, keptHere, today } from './keptHere.ts';

export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

export type Reliability = (typeof reliabilities)[number];
export type Credibility = (typeof credibilities)[number];

/** A person's grade of a report; a half of it is null until it is chosen. */
export interface Decision {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  readonly because: string;
  /** The day of the last choice. */
  readonly on: string;
}

/** The grades that a person has decided in this browser, by the id of the report. */
export interface Grading {
  /** The name, role or initials of the person. */
  readonly by: string;
  readonly decisions: Readonly<Record<string, Decision>>;
}

const NAME = 'wishlist-graph.grading';

/** The store of decided grades: kept in the browser after each change, and shared by its tabs. */
export const useGrading = create<Grading>()(
  persist((): Grading => ({ by: '', decisions: {} }), {
    name: NAME,
    version: 1,
    storage: keptHere<Grading>('This browser keeps nothing: download the grades before you close the page.'),
    merge: (stored, current) => ({ ...current, ...readGrading(stored) }),
  }),
);

/** Takes over what another tab decides. */
export const followGradesOfOtherTabs = () => followOtherTabs(NAME, () => useGrading.persist.rehydrate());

/** Reads what a browser kept; an entry that is no decision is left out. */
export function readGrading(stored: unknown): Grading {
  const { by, decisions } = isObject(stored) ? stored : {};
  const entries = Object.entries(isObject(decisions) ? decisions : {}).flatMap(([id, kept]) => {
    const decision = readDecision(kept);
    return decision ? [[id, decision] as const] : [];
  });
  return { by: typeof by === 'string' ? by : '', decisions: Object.fromEntries(entries) };
}

function readDecision(kept: unknown): Decision | null {
  if (!isObject(kept)) return null;
  const reliability = reliabilities.find((each) => each === kept.reliability) ?? null;
  const credibility = credibilities.find((each) => each === kept.credibility) ?? null;
  const { because, on } = kept;
  if ((reliability ?? credibility) === null || typeof on !== 'string') return null;
  return { reliability, credibility, because: typeof because === 'string' ? because : '', on };
}

/** Changes the decision about a report, or begins one. */
export function decide(report: string, part: Partial<Omit<Decision, 'on'>>): void {
  useGrading.setState(({ decisions }) => {
    const before = decisions[report] ?? { reliability: null, credibility: null, because: '' };
    return { decisions: { ...decisions, [report]: { ...before, ...part, on: today() } } };
  });
}

/** Takes the decision about a report back. */
export function takeBack(report: string): void {
  useGrading.setState(({ decisions: { [report]: _, ...decisions } }) => ({ decisions }));
}

export function setGrader(by: string): void {
  useGrading.setState({ by });
}
