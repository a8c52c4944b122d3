import { Converter } from 'opencc-js/cn2t';

/** Returns a Chinese text in traditional characters. */
export const traditional: (text: string) => string = Converter({ from: 'cn', to: 't' });
