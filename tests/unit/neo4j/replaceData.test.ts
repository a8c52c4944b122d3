import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { replaceData, settleData } from '../../../src/neo4j/store/replaceData.ts';
import { type Store, storeAt } from '../../../src/neo4j/store/store.ts';

let home: string;
let store: Store;
let made: string;

/** Makes a folder with one file, by which the test knows it again. */
const folder = (path: string, file: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, file), '');
};

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'wishlist-replace-'));
  store = storeAt(home, 'one');
  made = join(store.fillingFolder, 'data');
  folder(store.dataFolder, 'old');
  folder(made, 'new');
});
afterEach(() => rmSync(home, { recursive: true }));

const state = () => ({
  data: existsSync(store.dataFolder) ? readdirSync(store.dataFolder) : null,
  beside: readdirSync(store.folder).filter((name) => name !== 'data'),
});

describe('the data of a store that is filled', () => {
  test('is replaced whole', () => {
    replaceData(store, made);
    settleData(store);
    expect(state()).toEqual({ data: ['new'], beside: [] });
  });

  test('is the former one if the program was killed before the new data was whole', () => {
    settleData(store);
    expect(state()).toEqual({ data: ['old'], beside: [] });
  });

  test('is the former one if the program was killed when that was put aside', () => {
    renameSync(store.dataFolder, store.formerData);
    settleData(store);
    expect(state()).toEqual({ data: ['old'], beside: [] });
  });

  test('is the new one if the program was killed when that was in its place', () => {
    renameSync(store.dataFolder, store.formerData);
    renameSync(made, store.dataFolder);
    settleData(store);
    expect(state()).toEqual({ data: ['new'], beside: [] });
  });
});
