/** The room that a text takes, in Latin letters: a Chinese, Japanese or Korean character takes that of two. */
export const roomOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);

/** A text cut to the room of so many Latin letters, with `…` where something is missing. */
export function cutText(text: string, room: number): string {
  if (roomOf(text) <= room) return text;
  let kept = '';
  for (const letter of text) {
    if (roomOf(kept + letter) > room - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
