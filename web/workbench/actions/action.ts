import type { NamedRecord } from '../model/namedRecord.ts';
import { useWorkbench, type WorkbenchState } from '../state/workbench.ts';

/** State of the page when an action is offered or run. */
export interface ActionContext {
  readonly state: WorkbenchState;
  /** The record that the action is about: the one of its menu, else the selected one; a tie is `id|id`. */
  readonly id: string | null;
  /** The same record with its names, where they are known. */
  readonly record: NamedRecord | null;
}

/** Headings that the palette and the help group actions by, in their order. */
export const actionGroups = [
  'Record',
  'Canvas',
  'Chosen records',
  'Notices',
  'View',
  'Tool',
  'Page',
] as const;

/** One thing that a person can do; keyboard, menus, toolbars, palette and help are made from it. */
export interface Action {
  /** Distinct among all actions. */
  readonly name: string;
  readonly group: (typeof actionGroups)[number];
  readonly label: string | ((context: ActionContext) => string);
  /** The key that runs it, as `useHotkeys` reads it: `shift+t`, `mod+k`; null where it has none. */
  readonly key: string | null;
  /** Keys that run it in other programs, and here outside text fields. */
  readonly alsoKeys?: readonly string[];
  /** True if it can be run now; menus and palette leave it out where it cannot. */
  applies(context: ActionContext): boolean;
  run(context: ActionContext): void;
  /** True if its view or tool is the one that is shown. */
  isCurrent?(context: ActionContext): boolean;
}

/** Subject of an action: an id, or a record whose names are known; the selected record where it is left out. */
export type ActionSubject = string | NamedRecord | undefined;

/** The context of an action on a record. */
export function contextOf(subject?: ActionSubject, state = useWorkbench.getState()): ActionContext {
  const { selected, canvas } = state.investigation;
  const id = typeof subject === 'object' ? subject.id : (subject ?? selected);
  const drawn = canvas.nodes.find((node) => node.id === id);
  return { state, id, record: typeof subject === 'object' ? subject : (drawn ?? null) };
}

export const labelOf = ({ label }: Action, context: ActionContext): string =>
  typeof label === 'string' ? label : label(context);

/** Runs an action where it applies; does nothing where it does not. */
export function runAction(action: Action, subject?: ActionSubject): void {
  const context = contextOf(subject);
  if (action.applies(context)) action.run(context);
}
