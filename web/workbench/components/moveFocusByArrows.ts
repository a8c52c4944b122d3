import type { KeyboardEvent } from 'react';

/** Moves the focus among the buttons of a table: up and down by rows, left and right within one. Keys typed into a field are the field's. */
export function moveFocusByArrows(event: KeyboardEvent<HTMLElement>): void {
  const focused = document.activeElement;
  const steps = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
  if (!steps || !(focused instanceof HTMLButtonElement)) return;
  const rows = [...event.currentTarget.querySelectorAll('tr')]
    .map((row) => [...row.querySelectorAll('button')])
    .filter((buttons) => buttons.length > 0);
  const at = rows.findIndex((buttons) => buttons.includes(focused));
  const column = rows[at]?.indexOf(focused) ?? -1;
  const [down = 0, right = 0] = steps;
  const row = rows[at + down];
  const next = row?.[Math.min(column + right, row.length - 1)];
  if (column + right < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
