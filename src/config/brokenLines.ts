import type { ConfigProblem } from './configProblem.ts';

/** Lines that dotenv would pass over in silence; their text is not repeated, it may hold a secret. */
export function brokenLines(dotenvText: string): ConfigProblem[] {
  return dotenvText.split(/\r?\n/).flatMap((line, index) =>
    /^\s*(#.*|(export\s+)?[\w.-]+\s*[=:].*)?$/.test(line)
      ? []
      : [
          {
            name: `.env, line ${index + 1}`,
            found: 'text that sets no variable',
            rule: 'must be NAME=value or a # comment',
            wayOut: 'correct or remove the line',
          },
        ],
  );
}
