/** Returns a function that remembers what it read of so many texts: whoever compares names reads the same ones again. */
export function rememberTexts<Read extends object>(
  most: number,
  read: (text: string) => Read,
): (text: string) => Read {
  const known = new Map<string, Read>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    if (known.size >= most) known.clear();
    const found = read(text);
    known.set(text, found);
    return found;
  };
}
