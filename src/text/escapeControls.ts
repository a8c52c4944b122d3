/**
 * Characters that a terminal obeys or does not show: control characters but the tab and the end of a line, overrides of direction, spaces without width,
 * other ends of lines. The two selectors that give an emoji its colour are left.
 */
const unprintable =
  /(?!\t|\n|\ufe0e|\ufe0f)[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

const escaped = (letter: string): string =>
  Array.from(
    { length: letter.length },
    (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A text as it may be printed: what a terminal would obey, or not show, as `\u001b`. JSON that is escaped so means the same. */
export const escapeControls = (text: string): string => text.replace(unprintable, escaped);

/** A text from elsewhere within one line: the ends of lines are escaped too. */
export const escapeLines = (text: string): string => escapeControls(text).replaceAll('\n', '\\n');
