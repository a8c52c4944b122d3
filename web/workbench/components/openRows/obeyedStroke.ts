import type { KeyboardEvent } from 'react';

/**
 * Reads the key of an event as a list of open rows obeys it, and keeps it from the page, for which it may be a key too. Returns null for keys that
 * the list does not obey, with a modifier, or typed into a box.
 */
export function obeyedStroke<Stroke extends { readonly does: string }>(
  event: KeyboardEvent<HTMLElement>,
  strokeOf: (key: string) => Stroke | null,
): Stroke | null {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  const stroke = target instanceof HTMLInputElement || ctrlKey || metaKey || altKey ? null : strokeOf(key);
  // Enter on another button of the row is that button's own.
  const isOnRow = target instanceof HTMLElement && target.classList.contains('open-row');
  if (!stroke || (stroke.does === 'accept' && !isOnRow)) return null;
  event.preventDefault();
  event.stopPropagation();
  return stroke;
}
