/** An encoding of a text, by its name in the Encoding Standard, and what is said of how it was found. */
export interface Encoding {
  readonly label: string;
  /** Its name as people write it. */
  readonly name: string;
  /** A sentence: the encoding, and how sure it is. */
  readonly note: string;
}

/** Names as people write them. */
const names: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  gb18030: 'GB18030',
  gbk: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
};

export const encodingName = (label: string): string =>
  names[label] ?? label.replace(/^windows-/, 'Windows-').replace(/^koi/, 'KOI');

export const encodingOf = (label: string, why: string): Encoding => ({
  label,
  name: encodingName(label),
  note: `Its encoding is ${encodingName(label)}: ${why}.`,
});
