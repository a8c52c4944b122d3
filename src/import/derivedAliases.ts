import { pinyin } from 'pinyin-pro';
import { compact } from './compact.ts';
import type { Alias } from './rows/aliasText.ts';
import { simplified } from './simplified.ts';

const han = /\p{Script=Han}/u;

/** The aliases that follow from Chinese names: their pinyin, and the simplified form of a traditional one. */
export function derivedAliases(chinese: readonly string[], known: readonly string[]): Alias[] {
  const taken = new Set(known);
  const aliases: Alias[] = [];
  const add = (alias: Alias) => {
    if (alias.text === '' || taken.has(alias.text)) return;
    taken.add(alias.text);
    aliases.push(alias);
  };
  for (const name of chinese) {
    if (!han.test(name)) continue;
    const simple = simplified(name);
    if (simple) add({ text: simple, kind: 'VARIANT', language: 'zh', script: 'Hans' });
    add({ text: romanised(name), kind: 'PINYIN', language: 'zh', script: 'Latn' });
  }
  return aliases;
}

/** `华为` → `hua wei`, without tones; ü is written u, as people type it. */
function romanised(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return syllables.join(' ').replaceAll('ü', 'u').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** An alias as it is stored. */
export const storedAlias = (alias: Alias, derived: boolean) => ({
  ...alias,
  compact: compact(alias.text),
  ...(derived ? { derived: true } : {}),
});
