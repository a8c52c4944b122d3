import type { PublishedFigureFragment } from '../../../generated/operations.ts';

export type Figure = PublishedFigureFragment;

/** Figures about one subject, and pairs among them that cannot both be true. */
export interface FigureGroup {
  readonly figures: readonly Figure[];
  readonly contradictions: readonly (readonly [Figure, Figure])[];
}

const subjectOf = ({ what, unit }: Figure): string => `${what} ${unit ?? ''}`.toLowerCase();

/** Puts figures together that count the same or contradict one another, each group where its first figure stands. Nothing is left out and none is preferred. */
export function figureGroups(figures: readonly Figure[]): readonly FigureGroup[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const groupOf = new Map<string, Set<Figure>>();
  const join = (one: Figure, other: Figure) => {
    const [kept, moved] = [groupOf.get(one.id), groupOf.get(other.id)];
    if (!kept || !moved || kept === moved) return;
    for (const figure of moved) {
      kept.add(figure);
      groupOf.set(figure.id, kept);
    }
  };
  for (const figure of figures) groupOf.set(figure.id, new Set([figure]));
  const bySubject = new Map<string, Figure>();
  for (const figure of figures) {
    const same = bySubject.get(subjectOf(figure));
    if (same) join(same, figure);
    else bySubject.set(subjectOf(figure), figure);
    for (const { id } of figure.contradicts.nodes) {
      const other = byId.get(id);
      if (other) join(figure, other);
    }
  }
  const order = new Map(figures.map(({ id }, index) => [id, index]));
  const place = ({ id }: Figure) => order.get(id) ?? 0;
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => place(a) - place(b)))
    .sort(([a], [b]) => (a && b ? place(a) - place(b) : 0))
    .map((members) => ({ figures: members, contradictions: contradictionsOf(members) }));
}

/** Each pair once: a contradiction holds both ways. */
function contradictionsOf(members: readonly Figure[]): (readonly [Figure, Figure])[] {
  return members.flatMap((one, index) =>
    members
      .slice(index + 1)
      .filter((other) => one.contradicts.nodes.some(({ id }) => id === other.id))
      .map((other) => [one, other] as const),
  );
}
