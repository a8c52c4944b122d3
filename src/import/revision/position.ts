/** Place that an import has reached: the index of a file in its batch, and the last line of it that is written. */
export interface Position {
  readonly file: number;
  readonly line: number;
}

/** Reads a position from the `file:line` that an import node stores. */
export const readPosition = (text: string): Position => {
  const [file = '0', line = '0'] = text.split(':');
  return { file: Number(file), line: Number(line) };
};

/** Writes a position as the `file:line` that an import node stores. */
export const writePosition = ({ file, line }: Position): string => `${file}:${line}`;
