import { readFileSync } from 'node:fs';

/** A word in Latin script and in Chinese, and where there is one in the script of its country. */
export type Word = [latin: string, chinese: string, native?: string];

export interface City {
  name: string;
  region: string;
  latitude: number;
  longitude: number;
}

export interface Nation {
  code: string;
  /** Cases in the reference dataset; larger sets keep the proportion. */
  cases: number;
  family: string;
  adjective: string;
  zh: string;
  language: string;
  legalForms: string[];
  /** Posts that refer its targets, each with its weight. */
  posts: Record<string, number>;
  areas?: Record<string, number>;
  cities: City[];
}

function load(name: string): string {
  return readFileSync(new URL(`./vocabulary/${name}.json`, import.meta.url), 'utf8');
}

export const nations: Nation[] = JSON.parse(load('nations'));

export const syllables: Record<string, { start: Word[]; middle: Word[]; end: Word[]; given: Word[] }> =
  JSON.parse(load('syllables'));

export const industries: Record<string, { words: Word[]; field: Word }> = JSON.parse(load('industries'));

export const areas: { base: Record<string, number>; related: Record<string, string[]> } = JSON.parse(
  load('areas'),
);

export const phrases: Record<string, Word[]> = JSON.parse(load('phrases'));

export const companyWords: {
  brand: Word[];
  provinces: { name: string; zh: string; weight: number }[];
  kinds: Record<string, number>;
} = JSON.parse(load('companies'));

export const cooperations: { code: string; weight: number; title: string; titleZh: string; wish: string }[] =
  JSON.parse(load('cooperation'));

export const programmes: { name: string; nameZh: string; organiser: string }[] = JSON.parse(
  load('programmes'),
);

export const reportWords: {
  publishers: { zh: string[]; other: string[] };
  titles: Record<string, string>;
  locators: string[];
} = JSON.parse(load('reports'));

export const summaries: Record<'openings' | 'details' | 'agreements' | 'visits' | 'demands', string[]> =
  JSON.parse(load('summaries'));

/** Technology ids in a fixed order; plans hold their places in this list. */
export const technologies: string[] = Object.keys(phrases);

/** The area of a technology: the part of its id before the first hyphen. */
export function areaOf(technology: string): string {
  return technology.slice(0, technology.indexOf('-'));
}

/** Returns the item of a list at a place that is known to be there. */
export function at<T>(items: ArrayLike<T>, index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`No item ${index} of ${items.length}`);
  return item;
}
