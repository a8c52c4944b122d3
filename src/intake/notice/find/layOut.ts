/** A piece of a text: from `start`, up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of a notice. Labels are lines such as 来源：… and "Published: …", contacts those that say whom to ask. */
export interface NoticeLine extends Span {
  readonly text: string;
  readonly role: 'TITLE' | 'LABEL' | 'CONTACT' | 'BODY';
}

const label =
  /^[\s【[（(]*(?:信息)?(?:来源|來源|时间|時間|日期|发布|發布|发表|作者|编辑|责任编辑|浏览|项目编号|供稿|source|date|published|posted|released|publication|origin|author|by the|recommended by|country|project no)[^。\n]{0,120}$/iu;
const contact =
  /^[\s【[（(]*(?:联系|联络|聯絡|联系人|联系方式|邮箱|电话|地址|contact|e-?mail|phone|tel|address|copyright|版权所有|\(c\)|©)/iu;

/** Divides a notice into its lines. The title is the first line that is neither a label nor a contact. */
export function layOut(text: string): NoticeLine[] {
  const lines: NoticeLine[] = [];
  let start = 0;
  let titled = false;
  for (const written of text.split('\n')) {
    const line = written.trim();
    const from = start + written.indexOf(line);
    start += written.length + 1;
    if (line === '') continue;
    const isLabel = label.test(line) && !/项目.{0,4}推荐|refers/u.test(line);
    const role = contact.test(line) ? 'CONTACT' : isLabel && titled ? 'LABEL' : titled ? 'BODY' : 'TITLE';
    if (role === 'TITLE') titled = true;
    lines.push({ text: line, start: from, end: from + line.length, role });
  }
  return lines;
}

/** Ends of a sentence. A point ends one only before a space and a capital, and not behind a letter alone, a legal form or a month. */
const sentenceEnd =
  /[。！？；;!?]|(?<!\b(?:Co|Ltd|Inc|Corp|No|St|Dr|Mr|Ms|approx|Feb|Jan|Aug|Sept?|Oct|Nov|Dec|\p{L}))\.(?=\s+\p{Lu}|\s*$)/gu;

/** Returns the sentence around a place of the text; it does not cross lines. */
export function sentenceAt(text: string, at: number): Span {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const until = newline < 0 ? text.length : newline;
  let start = from;
  for (const match of text.slice(from, until).matchAll(sentenceEnd)) {
    const end = from + match.index + 1;
    if (end > at) return { start, end };
    start = end;
  }
  return { start, end: until };
}

/** Returns a text with the same length in which spans are nothing but commas, so that nothing is read across them. */
export function without(text: string, spans: readonly Span[]): string {
  let blanked = text;
  for (const { start, end } of spans)
    blanked = blanked.slice(0, start) + '，'.repeat(end - start) + blanked.slice(end);
  return blanked;
}
