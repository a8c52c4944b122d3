import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { runAction } from '../actions/action.ts';
import { actions } from '../actions/actions.ts';

const plainKeys: HotkeyItem[] = [];
const modifiedKeys: HotkeyItem[] = [];
for (const action of actions) {
  const run = () => runAction(action);
  for (const key of action.alsoKeys ?? []) plainKeys.push([key, run]);
  if (!action.key) continue;
  if (action.key.startsWith('mod+')) modifiedKeys.push([action.key, run]);
  else plainKeys.push([action.key, run]);
  // Many keyboards have a sign on the upper row of a key, and say so.
  if (/^[^a-z/]$/.test(action.key)) plainKeys.push([`shift+${action.key}`, run]);
}

/** Runs actions by their keys: plain keys and those of other programs outside text fields, keys of its own with Ctrl or ⌘ everywhere. */
export function useActionKeys(): void {
  useHotkeys(plainKeys);
  useHotkeys(modifiedKeys, []);
}
