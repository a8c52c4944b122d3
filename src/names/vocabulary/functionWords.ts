const listed =
  'a an and are as at be but by for from if in into is it not of on or such that the their then there these they this to was will with und der die das des dem von vom zu zur fur et de du des la le les l d en au aux y e i del dell della di do da dos das el los las van het een en';

/** Words that join others and name nothing, in the languages of the names that we have met. They count only where a name has no other. */
export const functionWords: ReadonlySet<string> = new Set(listed.split(' '));
