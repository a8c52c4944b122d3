import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { shadeColour, shadeInk, shadeOf } from '../../../web/workbench/components/shade.ts';

type Triple = readonly [number, number, number];

const theme = readFileSync(new URL('../../../web/theme.css', import.meta.url), 'utf8');

/** A colour of the theme: light, or dark. */
function colour(name: string, dark: boolean): Triple {
  const [, light = '', night = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? [];
  const hex = dark ? night : light;
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

// Björn Ottosson, “A perceptual color space for image processing” (2020).
const toOklab = ([r, g, b]: Triple): Triple => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};
const luminance = ([lightness, a, b]: Triple): number => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test.each([
  ['light', false],
  ['dark', true],
])(
  'every count is read on its shade, in the %s theme: a contrast of 4.5 or more (WCAG 2.2, 1.4.3)',
  (_, dark) => {
    const accent = toOklab(colour('accent', dark));
    const paper = toOklab(colour('paper', dark));
    for (let count = 1; count <= 2_000; count += 1) {
      const share = shadeOf(count, 2_000) / 100;
      const mix = (index: 0 | 1 | 2) => accent[index] * share + paper[index] * (1 - share);
      const ground = luminance([mix(0), mix(1), mix(2)]);
      const [, light, night] = /light-dark\((\w+), (\w+)\)/.exec(shadeInk(count, 2_000)) ?? [];
      const ink = (dark ? night : light) === 'white' ? 1 : 0;
      const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
      expect({ count, readable: contrast >= 4.5 }).toEqual({ count, readable: true });
    }
  },
);

test('no case has no shade, more cases never a lighter one, and the most the accent itself', () => {
  expect(shadeOf(0, 10)).toBe(0);
  for (let count = 1; count < 300; count += 1)
    expect(shadeOf(count + 1, 300)).toBeGreaterThanOrEqual(shadeOf(count, 300));
  expect(shadeColour(300, 300)).toContain('var(--accent) 100%');
});
