import { describe, expect, test } from '@jest/globals';
import { readTable } from './readTable.ts';

/** As much of a page as stands beside a quote, in characters. */
const mostBeside = 40;

const oneSpaced = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe.each(['documented', 'documented-weak'])('the quotes of %s', (name) => {
  const citations = readTable(`${name}/citations`);

  test('are the words of a page, and nothing stands beside an empty one', () => {
    for (const { quote, prefix, suffix } of citations) {
      expect(quote?.trim()).not.toBe('');
      for (const beside of [prefix, suffix]) {
        expect(beside).toBe(oneSpaced(beside ?? ''));
        expect(beside?.length).toBeLessThanOrEqual(mostBeside);
      }
    }
  });

  test('of one case, report, party and role stand in one row', () => {
    const keys = citations.map((row) => [row.case, row.report, row.entity, row.role].join(' '));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('have on each side one passage without a cut, and none of the quote itself', () => {
    for (const { quote = '', prefix = '', suffix = '' } of citations) {
      expect(prefix + suffix).not.toContain('…]');
      const exact = oneSpaced(quote);
      expect(prefix.endsWith(exact.slice(0, 12))).toBe(false);
      expect(suffix.startsWith(exact.slice(-12))).toBe(false);
    }
  });

  test('that are the same words of one report stand at the same place', () => {
    const places = new Map<string, string>();
    for (const { report, quote, prefix, suffix } of citations) {
      const words = `${report} ${quote}`;
      const place = `${prefix}|${suffix}`;
      expect(places.get(words) ?? place).toBe(place);
      places.set(words, place);
    }
  });

  test('follow one another as their reports do: what stands before one is not said to stand behind it', () => {
    for (const one of citations)
      for (const other of citations) {
        if (one === other || one.report !== other.report || !one.suffix || !other.prefix) continue;
        // Two quotes side by side: if one ends the words before the other, the other begins the words after the one.
        const [end, start] = [
          oneSpaced(one.quote ?? '').slice(-12),
          oneSpaced(other.quote ?? '').slice(0, 12),
        ];
        if (other.prefix.endsWith(end))
          expect(one.suffix.slice(0, 12)).toBe(start.slice(0, one.suffix.length));
      }
  });
});

test('no report has the hash of a text, since no text is kept', () => {
  const reports = ['documented', 'documented-weak'].flatMap((name) => readTable(`${name}/reports`));
  expect(reports.filter(({ text_sha256 }) => text_sha256)).toEqual([]);
});
