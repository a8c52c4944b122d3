import { roomOf } from '../../model/cutText.ts';

/** Returns the width of each text, which is that of its longest line, in the letters of the page and in pixels; an estimate where the browser cannot measure. */
export function textWidths(texts: readonly (readonly string[])[], size: number): readonly number[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
  const widthOf = (line: string) => context?.measureText(line).width ?? roomOf(line) * size * 0.6;
  return texts.map((lines) => lines.reduce((most, line) => Math.max(most, widthOf(line)), 0));
}
