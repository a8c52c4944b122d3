const common = /^[\x20-\x7e\u4e00-\u9fff]*$/;

/** True of a text of printable ASCII and the common Chinese characters alone, which Unicode's normal forms leave as it is: most texts are. */
export const isCommonText = (text: string): boolean => common.test(text);
