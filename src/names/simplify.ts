import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });
const han = /\p{Script=Han}/u;

/** Returns a text with its Chinese in simplified characters (OpenCC's tables). */
export const simplify = (text: string): string => (han.test(text) ? convert(text) : text);
