import type { ReactNode } from 'react';
import { RecordName } from '../../components/RecordName.tsx';
import { dateInWords, inWords } from '../../words/words.ts';
import type { RecordNode } from './node.ts';

const aliasesOf = (node: RecordNode) => ('aliases' in node ? node.aliases : []);

function place(node: RecordNode): ReactNode {
  const city = 'city' in node ? node.city : null;
  const country = 'country' in node ? node.country : null;
  if (!city && !country) return null;
  return (
    <>
      {city && `${city}, `}
      {country && <RecordName record={country} />}
    </>
  );
}

function rowsOf(node: RecordNode): readonly (readonly [string, ReactNode])[] {
  const rows: [string, ReactNode][] = [];
  const tell = (head: string, value: ReactNode) => {
    if (value) rows.push([head, value]);
  };
  if (node.__typename === 'Post') {
    tell('kind', node.postKind && inWords(node.postKind));
    tell('opened', node.openedOn && dateInWords(node.openedOn));
    tell('closed', node.closedOn && dateInWords(node.closedOn));
    tell('answers for', node.jurisdiction);
    tell('answers to', node.parent && <RecordName record={node.parent} />);
  }
  if (node.__typename === 'Target') {
    tell('kind', node.targetKind && inWords(node.targetKind));
    tell('part of', node.parentTarget && <RecordName record={node.parentTarget} />);
  }
  if (node.__typename === 'Company') {
    tell('kind', node.companyKind && inWords(node.companyKind));
    tell('province', node.province);
    tell('part of', node.parentCompany && <RecordName record={node.parentCompany} />);
  }
  if (node.__typename === 'Technology') tell('area', <RecordName record={node.area} />);
  if (node.__typename === 'Programme') tell('organiser', node.organiser);
  if (node.__typename === 'Country') {
    tell(
      'alliances',
      node.alliances
        .map(
          ({ alliance, since, until }) =>
            `${inWords(alliance)} since ${since}${until ? ` until ${until}` : ''}`,
        )
        .join('; '),
    );
  }
  tell('place', place(node));
  const aliases = aliasesOf(node);
  tell(
    'also',
    aliases.length > 0 &&
      aliases.map(({ text, kind }) => (kind ? `${text} (${inWords(kind)})` : text)).join(' · '),
  );
  if ('identifiers' in node) tell('identifiers', node.identifiers.join(' · '));
  return rows;
}

/** What is known of a record, a line each; what is not known has no line. */
export function Facts({ node }: { node: RecordNode }) {
  const rows = rowsOf(node);
  if (rows.length === 0) return null;
  return (
    <dl className="facts">
      {rows.map(([head, value]) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
