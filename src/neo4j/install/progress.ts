/** Prints progress; a `passing` line is replaced by the next one. */
export type Progress = (text: string, passing?: boolean) => void;
