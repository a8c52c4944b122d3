import { describe, expect, test } from '@jest/globals';
import { terminal } from '../../../src/cli/terminal.ts';
import { progressPrinter } from '../../../src/import/report/progressPrinter.ts';

function run(isTTY: boolean) {
  let text = '';
  let time = 0;
  const write = (part: string) => {
    text += part;
  };
  const printer = progressPrinter(terminal({ write, isTTY }), () => time);
  for (let second = 0; second <= 40; second += 1) {
    time = second * 1000;
    printer.event({ phase: 'write', done: second * 10, total: 800, rows: second * 5000, file: 'cases.csv' });
  }
  printer.end();
  return text;
}

describe('progress', () => {
  test('progress without a terminal is a plain line now and then, with rate and time left', () => {
    expect(run(false).split('\n')).toEqual([
      'Writing 12 %, 50,000 rows, 5,000 a second, 70 s left',
      'Writing 25 %, 100,000 rows, 5,000 a second, 60 s left',
      'Writing 37 %, 150,000 rows, 5,000 a second, 50 s left',
      'Writing 50 %, 200,000 rows, 5,000 a second, 40 s left',
      '',
    ]);
  });

  test('progress on a terminal is one line that is rewritten and cleared at the end', () => {
    const text = run(true);
    expect(text).not.toContain('\n');
    expect(text.split('\r\u001b[K')).toHaveLength(43);
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });
});
