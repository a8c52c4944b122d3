import { isChinesePlace } from '../words/chinesePlaces.ts';
import type { FoundName } from './foundName.ts';
import type { Span } from './layOut.ts';

const WORD = "\\p{Lu}(?:[\\p{Script=Latin}\\p{N}'’&-]|\\.(?=[\\p{Script=Latin}\\p{N}]))*";
const SMALL = '(?:de|der|den|van|von|di|del|della|la|le|of|&|y)';
const GAP = '[ \\u00a0]+';
const RUN = `${WORD}(?:${GAP}(?:${SMALL}${GAP}){0,2}${WORD}){0,7}`;

const LEGAL =
  'GmbH(?: & Co\\.? KG)?|gGmbH|AG|SE|KG|Co\\.?,? ?Ltd\\.?|Company,? Limited|Ltd\\.?|Limited|Incorporated|Inc\\.?|LLC|LLP|Corp\\.?|Corporation|PLC|plc|Pty\\.? Ltd\\.?|Pte\\.? Ltd\\.?|AB|ASA|AS|A/S|ApS|Oyj|Oy|B\\.?V\\.?|N\\.?V\\.?|S\\.?A\\.?S\\.?|S\\.A\\.|SA|SARL|S\\.p\\.A\\.|SpA|S\\.r\\.l\\.|Srl|S\\.L\\.|s\\.r\\.o\\.|a\\.s\\.|Kft\\.?|Zrt\\.?|d\\.o\\.o\\.|Sp\\. z o\\.o\\.|OOO|JSC|Lda\\.?|Ltda\\.?|Company|Group|Holdings?';
const TYPE =
  'University|Universität|Università|Université|Universidad|Institute|Institut|Instituto|Centre|Center|Academy|Laboratory|Laboratories|Hospital|Clinic|Association|Alliance|Cluster|Agency|Council|Foundation|Federation|Society|College|School|Bureau|Commission|Park|Network|Ministry|Department|Chamber|Consortium|Incubator|Accelerator|Observatory|Polytechnic|Administration|Board';

const legalName = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])${RUN}?,?${GAP}(?:${LEGAL})(?![\\p{Script=Latin}\\p{N}])`,
  'gu',
);
const typeName = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?:${WORD}${GAP}(?:(?:${SMALL}|and)${GAP})?){0,6}(?:${TYPE})(?![\\p{Script=Latin}\\p{N}])`,
  'gu',
);
const tail = new RegExp(
  `^${GAP}(?:of|for|di|de|für)${GAP}(?:the${GAP})?${WORD}(?:(?:${GAP}|,${GAP})(?:(?:and|of|for|&)${GAP})?(?:the${GAP})?${WORD})*`,
  'u',
);

/** Words that begin a sentence or describe, and are not part of a name. */
const leading =
  /^(?:(?:The|In|On|At|An?|From|Its|Their|By|Both|And|With|For|As|To|Of|Companies|Company|Contact|Source|Chinese|German|Swiss|French|Dutch|Italian|Israeli|Korean|Japanese|Russian|Norwegian|Swedish|Finnish|Danish|Austrian|Spanish|British|Canadian|Australian|Brazilian|Belgian|Polish|Czech|American|US|UK|Delegation|Agreement|Offer|Call|Project|Participants|Partners?|Visit|Also|Between|Among|While|When|After|Before|Today|Here|Professor|Dr\.?|Prof\.?|Mr\.?|Ms\.?)\s+)+(?=\p{Lu})/u;

/** Names that do not name a party: single words that every notice has. */
const general =
  /^(?:(?:the|a|joint|chinese|foreign|national|general|consulate|embassy|science|technology|education|and|s&t|section|executive|board|company|group|holding|department|cent(?:re|er)|university|institute|laboratory|academy|park|network|council)\s)*$/iu;

/** Finds the names of institutions in Latin letters: those with a legal form, and those with a word such as University or Institute. */
export function latinNames(text: string): FoundName[] {
  const legal = [...text.matchAll(legalName)].map(spanOf);
  const typed = [...text.matchAll(typeName)]
    .map(spanOf)
    .filter((each) => !legal.some((other) => other.start < each.end && each.start < other.end));
  const starts = [...legal, ...typed].map(({ start }) => start);
  return [...legal, ...typed.map((each) => withTail(text, each, starts))]
    .map((each) => trimmed(text, each))
    .filter(({ start, end }) => isName(text.slice(start, end)))
    .filter((each, at, all) => !all.some((other, its) => its !== at && contains(other, each, its < at)))
    .map(({ start, end }) => ({ start, end, latin: text.slice(start, end), chinese: null }));
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});

const contains = (outer: Span, inner: Span, isFirst: boolean) =>
  outer.start <= inner.start &&
  inner.end <= outer.end &&
  (outer.end - outer.start > inner.end - inner.start || isFirst);

/** Adds what follows a word such as Institute: of Medical Physics. It ends before the next name, which an "and" may join. */
function withTail(text: string, { start, end }: Span, starts: readonly number[]): Span {
  const next = Math.min(...starts.filter((each) => each >= end), text.length);
  const behind = tail.exec(text.slice(end, next));
  if (behind === null) return { start, end };
  const cut = behind[0].replace(
    /(?:[ \u00a0]+|,[ \u00a0]+)(?:and|of|for|&)?[ \u00a0]*(?:the[ \u00a0]+)?$/u,
    '',
  );
  const joined = /^(.*?)(?:,|[ \u00a0]+and)[ \u00a0]+(\p{Lu}[\p{L}-]*)/u.exec(cut);
  const whole = joined && isChinesePlace(joined[2] ?? '') ? (joined[1] ?? cut) : cut;
  return { start, end: end + whole.replace(/[.,]+$/u, '').length };
}

/** Leaves out words before a name, and a joined part that is a name of its own: "Alpha Ltd and Beta" within a run. */
function trimmed(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const skipped = leading.exec(name)?.[0].length ?? 0;
  const sentence = name.slice(skipped).search(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u);
  const from = start + skipped + (sentence >= 0 && sentence < 30 ? sentence + 1 : 0);
  return { start: from, end };
}

function isName(name: string): boolean {
  if (name.length < 5 || general.test(`${name} `)) return false;
  return name.split(/\s+/u).length > 1;
}
