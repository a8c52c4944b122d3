/** A stretch of a Cypher text, where it begins, and what it is. */
export interface CypherToken {
  readonly at: number;
  readonly kind: 'comment' | 'string' | 'parameter' | 'keyword' | 'label' | 'plain';
  readonly text: string;
}

const pattern =
  /(?<comment>\/\/[^\n]*)|(?<string>'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`)|(?<parameter>\$\w+(?:\.\w+)*)|(?<keyword>\b[A-Z]{2,}\b)|(?<label>(?<=[(|&[\w]):[A-Z]\w*)/g;

/** Cuts a Cypher text into tokens, enough to colour it; together they are the text again. */
export function cypherTokens(text: string): CypherToken[] {
  const tokens: CypherToken[] = [];
  let end = 0;
  const push = (kind: CypherToken['kind'], part: string) => {
    if (part) tokens.push({ at: end, kind, text: part });
    end += part.length;
  };
  for (const match of text.matchAll(pattern)) {
    push('plain', text.slice(end, match.index));
    push(kindOf(match.groups ?? {}), match[0]);
  }
  push('plain', text.slice(end));
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): CypherToken['kind'] {
  if (groups.comment) return 'comment';
  if (groups.string) return 'string';
  if (groups.parameter) return 'parameter';
  return groups.keyword ? 'keyword' : 'label';
}
