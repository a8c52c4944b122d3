/** The offsets of what is selected in the text of an element, without white space around it; null where nothing of it is selected. */
export function selectedRange(element: HTMLElement | null): { start: number; end: number } | null {
  const selection = window.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const text = range.toString();
  const start = before.toString().length + (text.length - text.trimStart().length);
  const end = start + text.trim().length;
  return end > start ? { start, end } : null;
}
