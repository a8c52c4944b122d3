import type { Picture } from '../picture.ts';

/** The picture as JSON. */
export const json = (picture: Picture): string => `${JSON.stringify(picture, null, 2)}\n`;
