import { pinyin } from 'pinyin-pro';
import { hasHan } from '../../../names/isHan.ts';
import { normalForm } from '../../../names/normalForm.ts';

const MOST_LETTERS = 60;

/** Returns a readable id of a name: its words in lower case, Chinese as pinyin, joined by hyphens. Empty if it has no letter that can be so written. */
export function slugOf(name: string): string {
  const latin = hasHan(name) ? pinyin(name, { toneType: 'none', nonZh: 'consecutive' }) : name;
  return normalForm(latin)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MOST_LETTERS)
    .replace(/-$/, '');
}
