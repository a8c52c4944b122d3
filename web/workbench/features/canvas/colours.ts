/** Colours and typeface of the current theme. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly tie: string;
  readonly accent: string;
  readonly caution: string;
  readonly quiet: string;
  /** The colour of a variable of the style sheet. */
  of(variable: string): string;
  readonly family: string;
}

/** The colours where the drawing stands. */
export function coloursAt(place: Element): Colours {
  const known = new Map<string, string>();
  // A canvas knows no `light-dark()`: the browser works it out.
  const colour = (name: string): string => {
    const before = known.get(name);
    if (before) return before;
    const probe = document.createElement('span');
    probe.style.color = `var(${name})`;
    place.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(name, color);
    return color;
  };
  return {
    ink: colour('--ink'),
    paper: colour('--paper'),
    tie: colour('--tie'),
    accent: colour('--accent'),
    caution: colour('--caution'),
    quiet: colour('--quiet'),
    of: colour,
    family: getComputedStyle(place).fontFamily,
  };
}
