import { Converter } from 'opencc-js/t2cn';
import { hasHan } from './isHan.ts';

const convert = Converter({ from: 't', to: 'cn' });

/** Returns a text with its Chinese in simplified characters (OpenCC's tables). */
export const simplify = (text: string): string => (hasHan(text) ? convert(text) : text);
