import { cypherAt } from '../cypherAt.ts';
import { report } from '../database.ts';
import { askOurs, searchable } from '../peer.ts';
import { type DatabaseAddress, driverTo } from '../peers/driverTo.ts';
import { quantilesOf } from '../quantilesOf.ts';
import { table } from '../table.ts';

/** Times of searches of one kind. */
export interface SearchTimes {
  readonly texts: string;
  readonly asked: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
}

const SEARCH_OPERATION = `query ($text: String!) {
  search(text: $text, first: 10) { totalCount edges { score node { id label } matched { text } } }
}`;

/** Names of each kind of text, and the rounds that nobody times. */
const NAMES = 100;
const WARM_UP = 50;

/** Searches for names of the graph as people type them: whole, begun, with a letter wrong, swapped, in Chinese, by pinyin, and for common words. */
export async function measureSearch(address: DatabaseAddress): Promise<SearchTimes[]> {
  const names = await namesIn(address);
  const ours = await askOurs(address);
  try {
    await searchable(ours);
    const latin = names.filter((name) => /^[ -~]+$/.test(name)).slice(0, NAMES);
    const chinese = names.filter((name) => /\p{Script=Han}/u.test(name)).slice(0, NAMES);
    const kinds: readonly (readonly [texts: string, of: readonly string[]])[] = [
      ['whole names', latin],
      ['beginnings', latin.map((name) => name.slice(0, Math.max(3, Math.ceil(name.length / 3))))],
      ['a letter missing', latin.map((name) => without(name, name.length >> 1))],
      ['words swapped', latin.map((name) => name.split(' ').reverse().join(' '))],
      ['Chinese names', chinese],
      ['a character missing', chinese.map((name) => without(name, 2))],
      ['common words', ['university', 'institute of technology', '大学', '科技', 'case', 'laser', 'huawei']],
    ];
    for (const name of [...latin, ...chinese].slice(0, WARM_UP))
      await ours.ask(SEARCH_OPERATION, { text: name });
    const all: number[] = [];
    const times: SearchTimes[] = [];
    for (const [texts, of] of kinds) {
      const each: number[] = [];
      for (const text of of) {
        if (text.trim() === '') continue;
        const began = performance.now();
        await ours.ask(SEARCH_OPERATION, { text });
        each.push(performance.now() - began);
      }
      times.push(timesOf(texts, each));
      all.push(...each);
    }
    report(`search: ${all.length} texts`);
    return [...times, timesOf('all', all)];
  } finally {
    await ours.close();
  }
}

const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

async function namesIn(address: DatabaseAddress): Promise<string[]> {
  const driver = driverTo(address);
  try {
    const { records } = await driver.executeQuery(cypherAt('searches/names'), { most: 4 * NAMES });
    return records.map((record) => String(record.get('name')));
  } finally {
    await driver.close();
  }
}

function timesOf(texts: string, each: readonly number[]): SearchTimes {
  const at = quantilesOf(each);
  return { texts, asked: each.length, medianMs: at(0.5), p95Ms: at(0.95), longestMs: at(1) };
}

/** The times of searches as a table. */
export const searchTimesTable = (times: readonly SearchTimes[]): string =>
  table([
    ['search', '', 'asked', 'median ms', 'p95 ms', 'longest ms', 'bound'],
    ...times.map(({ texts, asked, medianMs, p95Ms, longestMs }) => [
      texts,
      '',
      String(asked),
      medianMs.toFixed(1),
      p95Ms.toFixed(1),
      longestMs.toFixed(1),
      texts === 'all' ? '≤ 60 and 200 ms at a million' : '',
    ]),
  ]);
