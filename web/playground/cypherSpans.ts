/** A piece of a Cypher text in one colour. */
export interface CypherSpan {
  /** Its first character's place in the text. */
  readonly at: number;
  readonly kind: 'comment' | 'string' | 'parameter' | 'keyword' | 'label' | 'plain';
  readonly text: string;
}

/** A token as Monaco returns it: its first column, and its type in the grammar. */
export interface MonacoToken {
  readonly offset: number;
  readonly type: string;
}

const kinds: readonly (readonly [prefix: string, kind: CypherSpan['kind']])[] = [
  ['comment', 'comment'],
  ['string', 'string'],
  ['identifier.escape', 'string'],
  ['keyword', 'keyword'],
  ['type.identifier', 'label'],
];

function kindOf(type: string, text: string): CypherSpan['kind'] {
  // The grammar takes a parameter for a variable.
  if (text.startsWith('$')) return 'parameter';
  return kinds.find(([prefix]) => type.startsWith(prefix))?.[1] ?? 'plain';
}

/** The spans of a text from Monaco's tokens of each of its lines; together they are the text again. */
export function cypherSpans(text: string, tokens: readonly (readonly MonacoToken[])[]): CypherSpan[] {
  const spans: CypherSpan[] = [];
  let at = 0;
  const push = (kind: CypherSpan['kind'], part: string) => {
    if (part) spans.push({ at, kind, text: part });
    at += part.length;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) push('plain', '\n');
    const ofLine = tokens[index] ?? [];
    push('plain', line.slice(0, ofLine[0]?.offset));
    for (const [each, { offset, type }] of ofLine.entries()) {
      const part = line.slice(offset, ofLine[each + 1]?.offset);
      push(kindOf(type, part), part);
    }
  }
  return spans;
}
