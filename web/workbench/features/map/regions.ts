/** Parts of the world that the map can show closer, by their western, southern, eastern and northern bounds in degrees. */
export const regions = {
  World: [-170, -55, 178, 78],
  Europe: [-11, 35, 42, 70],
  'North America': [-128, 20, -62, 56],
  'East Asia': [92, -8, 148, 48],
} as const;

export type Region = keyof typeof regions;
