import type { Credibility, Reliability } from '../../state/grading.ts';

/** The Admiralty code in words: the reliability of a source. */
export const reliabilityWords: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** The Admiralty code in words: the credibility of a content. */
export const credibilityWords: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};
