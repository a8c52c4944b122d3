import { roomOf } from './cutText.ts';

/** A text in lines of at most so many Latin letters, broken between words; a word that has no room in a line is broken too, so that nothing is left out. */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => partsOf(each, most))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && roomOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word in parts of at most so many letters; Chinese, which has no spaces, comes as one. */
function partsOf(word: string, most: number): readonly string[] {
  if (roomOf(word) <= most) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part && roomOf(part + letter) > most) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
