import type { Picture } from '../picture.ts';

/** The picture as it is. */
export const json = (picture: Picture): string => `${JSON.stringify(picture, null, 2)}\n`;
