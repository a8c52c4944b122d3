import type { EntityKind } from '../../../generated/operations.ts';
import { kinds } from '../../model/kinds.ts';

/** Colours and typeface of the current theme. */
export interface Colours {
  readonly ink: string;
  readonly paper: string;
  readonly tie: string;
  readonly accent: string;
  readonly caution: string;
  readonly quiet: string;
  readonly kinds: ReadonlyMap<EntityKind, string>;
  readonly family: string;
}

/** The colours where the drawing stands. */
export function coloursAt(place: Element): Colours {
  const probe = document.createElement('span');
  place.append(probe);
  // A canvas knows no `light-dark()`: the browser works it out.
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const colours: Colours = {
    ink: colour('--ink'),
    paper: colour('--paper'),
    tie: colour('--tie'),
    accent: colour('--accent'),
    caution: colour('--caution'),
    quiet: colour('--quiet'),
    kinds: new Map((Object.keys(kinds) as EntityKind[]).map((kind) => [kind, colour(kinds[kind].colour)])),
    family: getComputedStyle(place).fontFamily,
  };
  probe.remove();
  return colours;
}
