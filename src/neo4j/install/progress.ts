/** Tells the reader how far we are; a `passing` line is soon replaced by the next one. */
export type Progress = (text: string, passing?: boolean) => void;
