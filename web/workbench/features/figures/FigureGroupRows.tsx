import { disagreementWords } from './disagreementWords.ts';
import { FigureRow } from './FigureRow.tsx';
import type { FigureGroup } from './figureGroups.ts';

/** The figures about one subject, with a sentence above them where they differ. */
export function FigureGroupRows({ group }: { group: FigureGroup }) {
  const words = disagreementWords(group);
  return (
    <tbody className={words.length > 0 ? 'disagreeing' : ''}>
      {words.length > 0 && (
        <tr>
          <td colSpan={3} className={group.contradictions.length > 0 ? 'caution' : 'quiet'}>
            {words.join(' ')}
          </td>
        </tr>
      )}
      {group.figures.map((figure) => (
        <FigureRow key={figure.id} figure={figure} />
      ))}
    </tbody>
  );
}
