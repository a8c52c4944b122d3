import type { EntityKind } from '../../../../generated/operations.ts';
import { aboutLines, type Picture } from '../picture.ts';
import { followTheMoneyId, followTheMoneyLinkId } from './followTheMoneyId.ts';

/** The most general FollowTheMoney schema that fits a kind of record; technologies, areas and countries have none. */
const schemata: Readonly<Partial<Record<EntityKind, string>>> = {
  POST: 'PublicBody',
  TARGET: 'LegalEntity',
  COMPANY: 'LegalEntity',
  CASE: 'Event',
};

/** Number of records that the format has no schema for. */
export const leftOutOfFollowTheMoney = ({ nodes }: Picture): number =>
  nodes.filter(({ kind }) => !schemata[kind]).length;

/** The picture as FollowTheMoney entities, one JSON object a line: parties, and ties as `UnknownLink`, since a tie has no more precise meaning. */
export function followTheMoney(picture: Picture): string {
  const { about, nodes, ties } = picture;
  const held = new Set(nodes.filter(({ kind }) => schemata[kind]).map(({ id }) => id));
  const left = leftOutOfFollowTheMoney(picture);
  const remark = [
    ...aboutLines(about),
    ...(left > 0
      ? [`${left} technologies, areas, countries or others have no schema here and are left out.`]
      : []),
  ];
  const entities = [
    {
      id: 'wishlist-about',
      schema: 'Note',
      properties: { name: [about.title || 'Investigation'], description: [remark.join('\n')] },
    },
    ...nodes.flatMap(({ id, kind, label, labelZh, note }) => {
      const schema = schemata[kind];
      if (!schema) return [];
      return [
        {
          id: followTheMoneyId(id),
          schema,
          properties: {
            name: [label],
            ...(labelZh ? { alias: [labelZh] } : {}),
            ...(note ? { notes: [note] } : {}),
            ...(about.synthetic ? { summary: ['SYNTHETIC: invented.'] } : {}),
          },
        },
      ];
    }),
    ...ties.flatMap(({ from, to, caseCount, firstOn, lastOn, openEnded }) =>
      held.has(from) && held.has(to)
        ? [
            {
              id: followTheMoneyLinkId(from, to),
              schema: 'UnknownLink',
              properties: {
                subject: [followTheMoneyId(from)],
                object: [followTheMoneyId(to)],
                role: [caseCount === null ? 'takes part' : 'appears in published cases with'],
                summary: [`${caseCount ?? 1} ${caseCount === 1 || caseCount === null ? 'case' : 'cases'}`],
                ...(firstOn ? { startDate: [firstOn] } : {}),
                // What is still open has no end.
                ...(lastOn && !openEnded ? { endDate: [lastOn] } : {}),
              },
            },
          ]
        : [],
    ),
  ];
  return `${entities.map((entity) => JSON.stringify(entity)).join('\n')}\n`;
}
