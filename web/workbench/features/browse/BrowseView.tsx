import { Fragment } from 'react';
import { recordNames } from '../../../generated/operations.ts';
import { kinds } from '../../model/kinds.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { useInvestigation } from '../../state/workbench.ts';
import { filterWords } from '../../words/filterWords.ts';
import { browseWords } from './browseWords.ts';
import { useBrowse } from './useBrowse.ts';

/** The list of all records of a kind that the chosen values leave, under a line that names each of them. */
export default function BrowseView() {
  const { browsing, question, shared } = useBrowse();
  const filters = useInvestigation((each) => each.filters);
  const ids = [
    ...(shared ? [...filters.areas, ...filters.countries, ...filters.classes] : []),
    ...Object.values(question.facets)
      .flat()
      .filter((value) => value.includes('/')),
  ];
  const { data, former } = useAnswer(recordNames, ids.length > 0 ? { ids } : null);
  const known = (data ?? former)?.nodes ?? [];
  const names = new Map(known.flatMap((node) => (node && 'id' in node ? [[node.id, node.label]] : [])));
  const nameOf = (id: string) => names.get(id) ?? id;
  const words = [browseWords(browsing.facets, question, nameOf), shared ? filterWords(filters, nameOf) : '']
    .filter(Boolean)
    .join('; ');
  const title = kinds[question.kind].many;
  return (
    <Fragment key={question.kind}>
      {browsing.list({
        question,
        shared,
        title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
        filterLine: words && <p className="filter-line">Only {words}.</p>,
      })}
    </Fragment>
  );
}
