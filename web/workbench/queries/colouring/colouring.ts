/** The value that a record is coloured by. */
export interface ColourValue {
  readonly id: string;
  readonly label: string;
}

/** A colour of the drawing and its meaning. */
export interface ColourMeaning {
  readonly label: string;
  /** The colour, as a variable of `workbench.css` that has a value for each theme. */
  readonly colour: string;
  readonly count: number;
}

/** The colours of records, and what each means. */
export interface Colouring {
  readonly colours: ReadonlyMap<string, string>;
  readonly legend: readonly ColourMeaning[];
}

/** Most colours that everybody can distinguish. */
const groupColours = Array.from({ length: 7 }, (_, index) => `--group-${index + 1}`);

const OTHERS = '--group-others';
const UNKNOWN = '--group-unknown';

/** Colours for the most frequent values; the records of all others share one, and those without a value another. `inOrder` lists values by their names, for values that have an order. */
export function colouringOf(
  ids: readonly string[],
  values: ReadonlyMap<string, ColourValue>,
  inOrder = false,
): Colouring {
  const groups = new Map<string, { label: string; ids: string[] }>();
  const unknown: string[] = [];
  for (const id of ids) {
    const value = values.get(id);
    if (!value) {
      unknown.push(id);
      continue;
    }
    const known = groups.get(value.id);
    if (known) known.ids.push(id);
    else groups.set(value.id, { label: value.label, ids: [id] });
  }
  const ranked = [...groups.values()].sort(
    (a, b) => b.ids.length - a.ids.length || a.label.localeCompare(b.label, 'en', { numeric: true }),
  );
  const own = ranked.slice(0, groupColours.length);
  if (inOrder) own.sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  const others = ranked.slice(groupColours.length);
  const parts = [
    ...own.map((group, index) => ({ ...group, colour: groupColours[index] ?? OTHERS })),
    { label: `${others.length} others`, ids: others.flatMap((group) => group.ids), colour: OTHERS },
    { label: 'not known', ids: unknown, colour: UNKNOWN },
  ].filter((part) => part.ids.length > 0);
  return {
    colours: new Map(parts.flatMap((part) => part.ids.map((id) => [id, part.colour] as const))),
    legend: parts.map(({ label, colour, ids: { length: count } }) => ({ label, colour, count })),
  };
}
