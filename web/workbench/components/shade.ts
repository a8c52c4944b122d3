/** The share of the accent in the colour of a count, in percent: by its square root, so that small counts are seen beside great ones. */
export const shadeOf = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? 0 : Math.round(12 + 88 * Math.sqrt(count / most));

/** The one colour scale of heat maps, maps and tables, in both themes. */
export const shadeColour = (count: number, most: number): string =>
  `color-mix(in oklab, var(--accent) ${shadeOf(count, most)}%, var(--paper))`;

/** Ink that is read on that colour: of black and white, in each theme, the one with the greater contrast, 4.5 to 1 or more. */
export function shadeInk(count: number, most: number): string {
  const share = shadeOf(count, most);
  return `light-dark(${share > 81 ? 'white' : 'black'}, ${share > 62 ? 'black' : 'white'})`;
}
