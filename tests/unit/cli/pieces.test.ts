import { expect, test } from '@jest/globals';
import { Closers } from '../../../src/cli/closers.ts';
import { terminal, terminalProgress } from '../../../src/cli/terminal.ts';

test('resources are closed in reverse order, also if one fails', async () => {
  const closed: string[] = [];
  const closers = new Closers();
  closers.add(async () => void closed.push('database'));
  closers.add(async () => {
    closed.push('server');
    throw new Error('the server would not close');
  });
  closers.add(async () => void closed.push('worker'));
  await expect(closers.close()).rejects.toThrow('the server would not close');
  expect(closed).toEqual(['worker', 'server', 'database']);
});

test('on a terminal a passing line is written over, elsewhere it comes once in ten seconds', () => {
  const printed = (isTTY: boolean) => {
    let text = '';
    let time = 0;
    const progress = terminalProgress(terminal({ write: (part) => (text += part), isTTY }), () => time);
    for (const line of ['1 file', '2 files', '3 files']) {
      progress(line, true);
      time += 6_000;
    }
    progress('done');
    return text;
  };
  expect(printed(true)).toBe('1 file\r\u001b[K2 files\r\u001b[K3 files\r\u001b[Kdone\n');
  expect(printed(false)).toBe('1 file\n3 files\ndone\n');
});
