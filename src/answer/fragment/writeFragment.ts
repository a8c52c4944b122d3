import type { Token } from './tokenize.ts';

/** Translation of a fragment's names into the statement's: the text of each variable and parameter there. */
export interface Names {
  readonly variable: (name: string) => string;
  readonly parameter: (name: string) => string;
}

/** Writes tokens out with their names replaced. `subject.first` of a subject `{first: a, last: b}` becomes `a`, so that an index on it serves. */
export function write(tokens: readonly Token[], names: Names): string {
  let text = '';
  let skipped = 0;
  for (const [index, token] of tokens.entries()) {
    if (skipped > 0) {
      skipped -= 1;
      continue;
    }
    if (token.kind === 'variable') {
      const value = names.variable(token.text);
      const key =
        value.startsWith('{') && tokens[index + 1]?.text === '.' ? tokens[index + 2]?.text : undefined;
      const entry = key === undefined ? undefined : new RegExp(`[{,] *${key}: *([^,}]+)`).exec(value)?.[1];
      if (entry === undefined) {
        text += value;
      } else {
        text += entry.trim();
        skipped = 2;
      }
    } else if (token.kind === 'parameter') {
      text += names.parameter(token.text);
    } else {
      text += token.text;
    }
  }
  return text;
}

/** Names for one level of a statement: variables that are known keep their text, all others get the level's number. */
export function namesOf(
  level: number,
  known: Readonly<Record<string, string>>,
  parameters: Readonly<Record<string, string>>,
): Names {
  return {
    variable: (name) => known[name] ?? `${name}_${level}`,
    parameter: (name) => parameters[name] ?? `$${name}_${level}`,
  };
}
