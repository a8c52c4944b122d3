import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pino } from 'pino';
import { formatTrace } from '../../../src/cli/formatTrace.ts';
import { terminal, terminalProgress } from '../../../src/cli/terminal.ts';
import type { TraceQuery } from '../../../src/generated/operations.ts';
import { formatProblem } from '../../../src/import/report/formatReport.ts';
import { printable } from '../../../src/telemetry/logger.ts';
import { escapeControls } from '../../../src/text/escapeControls.ts';
import { rounds } from '../../support/rounds.ts';

/** Characters that a terminal obeys or does not show. */
const obeyed = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\r',
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b[2J',
  '\u007f',
  '\u009b31m',
  '\u0085',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202a',
  '\u202e',
  '\u2028',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufff9',
  '\u{e0041}',
];
const bare =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

const texts = fc
  .array(fc.oneof(fc.constantFrom(...obeyed), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

/** A stream, with what was written to it. */
function stream(isTTY = false) {
  const written: string[] = [];
  return { write: (text: string) => written.push(text), isTTY, all: () => written.join('') };
}

describe('what is printed', () => {
  test.each(obeyed)('escapes %j', (text) => {
    const to = stream();
    terminal(to).write(`a${text}b\n`);
    expect(to.all()).toMatch(/^a.*\\u[0-9a-f]{4}.*b\n$/);
    expect(to.all()).not.toMatch(bare);
  });

  test('is the same text otherwise, in any script, with its lines and tabs', () => {
    const text = 'Köln\t休斯敦 Хьюстон ❤️ 𠮷\n“ok”\n';
    expect(escapeControls(text)).toBe(text);
  });

  test('holds nothing that a terminal obeys, whatever it is made of', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const to = stream(true);
        const progress = terminalProgress(terminal(to), () => 0);
        progress(text, true);
        progress(text);
        expect(to.all().replaceAll('\r\u001b[K', '')).not.toMatch(bare);
      }),
      rounds(200),
    );
  });

  test('as JSON means what it meant', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(JSON.parse(escapeControls(JSON.stringify({ text })))).toEqual({ text });
      }),
      rounds(200),
    );
  });

  test('keeps a problem on its lines, whatever a file is called', () => {
    const text = formatProblem({
      severity: 'error',
      file: 'a\nb: problem: none\u202e.csv',
      column: 'x\r\n',
      value: 'v\n\u001b[31m',
      rule: 'is \u0007wrong',
      remedy: 'Correct it.',
    });
    expect(text.split('\n')).toEqual([
      'a\\nb: problem: none\\u202e.csv:x\\u000d\\n: problem: "v\\n\\u001b[31m" is \\u0007wrong',
      '    Correct it.',
    ]);
  });

  test('keeps a path on its lines, whatever a record is called', () => {
    const named = { id: 'post/x', label: 'X\nFrom nobody\u001b[2K' };
    const traced: TraceQuery = {
      from: named,
      to: named,
      paths: {
        revision: 1,
        meaning: 'None.',
        complete: true,
        settledHops: 4,
        stoppedBy: null,
        paths: [],
        nearMisses: [],
      },
    };
    expect(formatTrace(traced, false).split('\n')[0]).toBe(
      'From X\\nFrom nobody\\u001b[2K (post/x) to X\\nFrom nobody\\u001b[2K (post/x)',
    );
  });
});

test('the log is JSON without anything that a terminal obeys, and says what it said', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, failed) => {
      const to = stream();
      const logger = pino({ base: null }, printable(to));
      if (failed) logger.error(new Error(text), text);
      else logger.info({ text }, text);
      expect(to.all().trimEnd()).not.toMatch(bare);
      expect(to.all()).toMatch(/^[^\n]*\n$/);
      const line = JSON.parse(to.all());
      // A half of a character cannot be written.
      if (!/\p{Cs}/u.test(text)) expect(failed ? line.err.message : line.text).toBe(text);
    }),
    rounds(200),
  );
});

test('all output of the program passes through these functions', () => {
  const root = fileURLToPath(new URL('../../../src', import.meta.url));
  const printing = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
    .filter((path) =>
      /process\.std(out|err)|\bconsole\.(log|error|warn|info)/.test(readFileSync(join(root, path), 'utf8')),
    );
  expect(printing.sort()).toEqual(['cli/terminal.ts', 'server/warnIfOpen.ts']);
  expect(readFileSync(join(root, 'server/warnIfOpen.ts'), 'utf8')).toContain('stdout.write(escapeControls(');
});
