import { type ReadName, readName } from './readName.ts';

/** Returns a `readName` that remembers so many names: whoever compares names reads the same ones again. */
export function rememberNames(most: number): (text: string) => ReadName {
  const known = new Map<string, ReadName>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    if (known.size >= most) known.clear();
    const read = readName(text);
    known.set(text, read);
    return read;
  };
}
