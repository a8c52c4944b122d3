import { pinyin } from 'pinyin-pro';
import type { NameAlias } from './alias.ts';
import { simplify } from './simplify.ts';

const han = /\p{Script=Han}/u;

/** Returns the aliases that follow from Chinese names and are not among the known ones: pinyin, and simplified for traditional characters. */
export function derivedAliases(chinese: readonly string[], known: readonly string[]): NameAlias[] {
  const taken = new Set(known);
  const aliases: NameAlias[] = [];
  const add = (alias: NameAlias) => {
    if (alias.text === '' || taken.has(alias.text)) return;
    taken.add(alias.text);
    aliases.push(alias);
  };
  for (const name of chinese) {
    if (!han.test(name)) continue;
    const simplified = simplify(name);
    if (simplified !== name) add({ text: simplified, kind: 'VARIANT', language: 'zh', script: 'Hans' });
    add({ text: romanise(name), kind: 'PINYIN', language: 'zh', script: 'Latn' });
  }
  return aliases;
}

/** Returns `hua wei` for `华为`: no tones, and `u` for `ü`, as people type it. */
function romanise(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return syllables.join(' ').replaceAll('ü', 'u').replace(/\s+/g, ' ').trim().toLowerCase();
}
