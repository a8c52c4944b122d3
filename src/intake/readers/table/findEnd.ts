import type { InputRow } from '../inputTable.ts';

const UNIT =
  '(?:[%项項个個家件条條人次份名篇]|万元|亿元|元|条记录|rows?|records?|cases?|notices?|items?|entries|projects?)?';
const total = new RegExp(
  `^(?:grand total|sub-?totals?|totals?|sums?|gesamt|summe|insgesamt|итого|всего|合计|总计|小计|共计|总数|累计|合計|總計|総計|小計|总共|共有?|총계|합계|소계)\\s*[:：]?\\s*[-+\\d.,]*\\s*${UNIT}$`,
  'iu',
);
/** The number of rows below what a database printed: (12 rows affected). */
const counted = /^\(?\d+ (?:rows?|records?)(?: (?:affected|selected|returned|in set|exported))?\)?$/iu;
const remark =
  /^(?:sources?|notes?|n\.?b\.?|exported|generated|printed|compiled|last updated|as of|\*|†|来源|数据来源|资料来源|注|备注|说明|制表|填表|截至|制表人|填表人|填报人|制表单位|填报单位|审核人?|复核人?|出典|注記|출처|비고)(?=[\s:：.*\d（(]|$)/iu;
const number = new RegExp(`^[-+(]?[\\d.,\\s]+${UNIT}\\)?$`, 'iu');

/** True if a row below a table sums it up, or remarks on it, rather than being one of it. */
function isBelow({ cells }: InputRow, width: number): boolean {
  const words = cells.map((each) => each.trim()).filter((each) => each !== '');
  const [first = '', ...rest] = words;
  if (words.length === 1 && counted.test(first)) return true;
  if (total.test(first)) return rest.every((each) => number.test(each));
  return words.length === 1 && width >= 3 && remark.test(first);
}

/** Returns how many of the last rows stand below the table. `width` is the number of its columns. */
export function rowsBelow(last: readonly InputRow[], width: number): number {
  let count = 0;
  for (const row of last.toReversed()) {
    if (!isBelow(row, width)) break;
    count += 1;
  }
  return count;
}
