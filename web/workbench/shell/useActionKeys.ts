import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { type Action, contextOf, runAction } from '../actions/action.ts';
import { actions } from '../actions/actions.ts';

/** Actions by their keys; plain keys work outside text fields, those of its own with Ctrl or ⌘ everywhere. */
const plain = new Map<string, Action[]>();
const modified = new Map<string, Action[]>();

const add = (keys: Map<string, Action[]>, key: string, action: Action): void => {
  keys.set(key, [...(keys.get(key) ?? []), action]);
};

for (const action of actions) {
  for (const key of action.alsoKeys ?? []) add(plain, key, action);
  if (!action.key) continue;
  add(action.key.startsWith('mod+') ? modified : plain, action.key, action);
  // Many keyboards have a sign on the upper row of a key, and say so.
  if (/^[^a-z/]$/.test(action.key)) add(plain, `shift+${action.key}`, action);
}

/** True while a menu, a dialog or a list of choices lies over the page; closed ones may stay in it unseen. */
const isSomethingOpen = (): boolean =>
  [...document.querySelectorAll('[role="menu"], [role="dialog"], [role="listbox"]')].some((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  );

/** Of the actions that share a key, the first in the list that applies is run. */
const itemsOf = (keys: ReadonlyMap<string, readonly Action[]>): HotkeyItem[] =>
  [...keys].map(([key, sharing]) => [
    key,
    () => {
      // Escape closes what lies uppermost first.
      if (key === 'escape' && isSomethingOpen()) return;
      const context = contextOf();
      const first = sharing.find((action) => action.applies(context));
      if (first) runAction(first);
    },
  ]);

const plainKeys = itemsOf(plain);
const modifiedKeys = itemsOf(modified);

/** Runs actions by their keys. */
export function useActionKeys(): void {
  useHotkeys(plainKeys);
  useHotkeys(modifiedKeys, []);
}
