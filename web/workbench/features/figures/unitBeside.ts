/** The unit as it follows a printed value: without the percent sign that the value carries already. */
export const unitBeside = (printed: string, unit: string | null): string =>
  /[%％]$/.test(printed) ? (unit ?? '').replace(/^%\s*/, '') : (unit ?? '');
