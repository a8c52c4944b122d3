/** What routing takes a case for whose reports cannot be judged, in thousandths, so that it is passed last; it is never shown. */
export const routingFloor = 50;
