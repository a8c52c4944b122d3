/**
 * Terms of the vocabulary (src/names/vocabulary/technologies.ts) that notices often write in another meaning: the Hong Kong SAR, a university
 * of applied sciences (UAS), a legal form (PLC), Canadian dollars (CAD), the way to a place, gases (温室气体), ministries, and what a firm ships.
 * They find their records in a search, and are not read in notices.
 */
export const otherMeanings: ReadonlySet<string> = new Set([
  'SAR',
  'UAS',
  'PLC',
  'CAD',
  'metro',
  'subway',
  '地铁',
  '温室',
  'fisheries',
  'ships',
]);
