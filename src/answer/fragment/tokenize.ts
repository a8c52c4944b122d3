/** A piece of Cypher text: a name that is a variable, a parameter, or anything else. `depth` counts the open brackets around it. */
export interface Token {
  readonly kind: 'variable' | 'parameter' | 'word' | 'other' | 'space';
  readonly text: string;
  readonly depth: number;
}

const pattern =
  /(?<space>\s+|\/\/[^\n]*)|(?<quoted>'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`)|\$(?<parameter>\w+)|(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<word>[A-Za-z_]\w*)|(?<other>->|<-|.)/gsu;

const literals = new Set(['true', 'false', 'null']);

const groups = ['space', 'quoted', 'parameter', 'number', 'word', 'other'] as const;

interface Raw {
  readonly group: (typeof groups)[number];
  readonly text: string;
}

const rawTokens = (text: string): Raw[] =>
  [...text.matchAll(pattern)].map((match) => {
    const group = groups.find((name) => match.groups?.[name] !== undefined) ?? 'other';
    return { group, text: match[0] };
  });

/** Splits a fragment into tokens. It relies on the style of this project's Cypher: keywords are in capitals, and variables are not. */
export function tokenize(text: string): Token[] {
  const raw = rawTokens(text);
  const significant = raw.flatMap((token, index) => (token.group === 'space' ? [] : [index]));
  const tokens: Token[] = [];
  const open: string[] = [];
  let yielding = false;
  let position = -1;
  for (const [index, token] of raw.entries()) {
    if (token.group === 'space') {
      tokens.push({ kind: 'space', text: token.text, depth: open.length });
      continue;
    }
    position += 1;
    const at = (offset: number) => raw[significant[position + offset] ?? -1];
    if (token.group === 'other' && ')]}'.includes(token.text)) open.pop();
    const depth = open.length;
    if (token.group === 'other' && '([{'.includes(token.text)) open.push(token.text);
    if (token.group === 'parameter') {
      tokens.push({ kind: 'parameter', text: token.text.slice(1), depth });
      continue;
    }
    if (token.group !== 'word') {
      tokens.push({ kind: 'other', text: token.text, depth });
      continue;
    }
    if (/^[A-Z]+$/.test(token.text)) yielding = token.text === 'YIELD' || (yielding && token.text === 'AS');
    const isVariable =
      /^[a-z_]/.test(token.text) &&
      !literals.has(token.text) &&
      !['.', '&', '!'].includes(at(-1)?.text ?? '') &&
      !isFunctionName(raw, significant, position) &&
      !(at(1)?.text === ':' && open.at(-1) === '{' && ['{', ','].includes(at(-1)?.text ?? '')) &&
      !(yielding && at(1)?.text === 'AS');
    tokens.push({ kind: isVariable ? 'variable' : 'word', text: raw[index]?.text ?? '', depth });
  }
  return tokens;
}

/** True if the word begins the name of a function or procedure, which may have dots in it: `point.distance(`. */
function isFunctionName(raw: readonly Raw[], significant: readonly number[], position: number): boolean {
  let next = position + 1;
  const textAt = (offset: number) => raw[significant[offset] ?? -1]?.text;
  while (textAt(next) === '.') next += 2;
  return textAt(next) === '(';
}
