import { useState } from 'react';
import { dimensionWords } from '../../../generated/model.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { ReportLinks } from '../../components/ReportLinks.tsx';
import { RestsOnWhenAsked } from '../../components/RestsOn.tsx';
import { counted } from '../../model/kinds.ts';
import { showCases } from '../../state/showCases.ts';
import { dateWords } from '../../words/enumWords.ts';
import { countedCases, findingOf } from './countedCases.ts';
import type { Figure } from './figureGroups.ts';
import { oursWords } from './oursWords.ts';
import { unitBeside } from './unitBeside.ts';

/** One figure: its subject, the printed value, which opens its source, and our number, which opens its cases. */
export function FigureRow({ figure }: { figure: Figure }) {
  const [opened, setOpened] = useState(false);
  const { what, printed, unit, qualifier, locator, quote, source } = figure;
  return (
    <tr>
      <th scope="row">
        {what}
        {qualifier && <span className="quiet">{qualifier}</span>}
      </th>
      <td>
        <button
          type="button"
          className="plain-link printed"
          aria-expanded={opened}
          aria-label={`${printed}, ${what}: its source`}
          onClick={() => setOpened(!opened)}
        >
          {printed}
        </button>{' '}
        <span className="quiet">{unitBeside(printed, unit)}</span>
        <span className="quiet source-line">
          {source.publisher ?? source.label}
          {source.publishedOn && `, ${dateWords(source.publishedOn)}`}{' '}
          <span className="grade">{source.grade ?? 'not graded'}</span>
        </span>
        <div className={opened ? 'source-words' : 'source-words closed'}>
          {quote ? (
            <blockquote lang={source.language ?? undefined}>{quote}</blockquote>
          ) : (
            <p className="quiet">Its words are not at hand.</p>
          )}
          <p className="quiet">
            <RecordName record={source} />
            {locator && ` ${locator}`} <ReportLinks report={source} />
          </p>
        </div>
      </td>
      <td>
        <Ours figure={figure} />
      </td>
    </tr>
  );
}

/** The number of this graph, or why there is none. */
function Ours({ figure }: { figure: Figure }) {
  const { ours, uncounted, agrees, countedBy, what } = figure;
  const where = countedCases(figure);
  const finding = findingOf(figure);
  if (!ours || !where) return <span className="quiet">Not counted. {uncounted}</span>;
  const open = () => showCases(what, where, { unfiltered: true });
  const parties = countedBy && `${dimensionWords[countedBy]} records in ${counted(ours.caseCount, 'CASE')}`;
  return (
    <>
      <button
        type="button"
        className="plain-link"
        aria-label={`${oursWords(figure)}, ${what}: its ${counted(ours.caseCount, 'CASE')}`}
        title={ours.notice ?? undefined}
        onClick={open}
      >
        {oursWords(figure)}
      </button>{' '}
      {parties && <span className="quiet">{parties} </span>}
      {agrees !== null && (
        <span className={agrees ? 'quiet' : 'caution'}>{agrees ? 'agrees' : 'differs'} </span>
      )}
      {finding && ours.caseCount > 0 && <RestsOnWhenAsked finding={finding} of={what} />}
    </>
  );
}
