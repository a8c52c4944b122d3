import type { ReactNode } from 'react';
import { RecordName } from '../../components/RecordName.tsx';
import { dateWords, enumWords } from '../../words/enumWords.ts';
import type { RecordNode } from './recordNode.ts';

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
  const addRow = (head: string, value: ReactNode) => {
    if (value) rows.push([head, value]);
  };
  if (node.__typename === 'Post') {
    addRow('kind', node.postKind && enumWords(node.postKind));
    addRow('opened', node.openedOn && dateWords(node.openedOn));
    addRow('closed', node.closedOn && dateWords(node.closedOn));
    addRow('jurisdiction', node.jurisdiction);
    addRow('reports to', node.parent && <RecordName record={node.parent} />);
  }
  if (node.__typename === 'Target') {
    addRow('kind', node.targetKind && enumWords(node.targetKind));
    addRow('part of', node.parentTarget && <RecordName record={node.parentTarget} />);
  }
  if (node.__typename === 'Company') {
    addRow('kind', node.companyKind && enumWords(node.companyKind));
    addRow('province', node.province);
    addRow('part of', node.parentCompany && <RecordName record={node.parentCompany} />);
  }
  if (node.__typename === 'Technology') addRow('area', <RecordName record={node.area} />);
  if (node.__typename === 'Programme') addRow('organiser', node.organiser);
  if (node.__typename === 'Country') {
    addRow(
      'alliances',
      node.alliances
        .map(
          ({ alliance, since, until }) =>
            `${enumWords(alliance)} since ${since}${until ? ` until ${until}` : ''}`,
        )
        .join('; '),
    );
  }
  addRow('place', place(node));
  const aliases = aliasesOf(node);
  addRow(
    'also known as',
    aliases.length > 0 &&
      aliases.map(({ text, kind }) => (kind ? `${text} (${enumWords(kind)})` : text)).join(' · '),
  );
  if ('identifiers' in node) addRow('identifiers', node.identifiers.join(' · '));
  return rows;
}

/** The known facts of a record, a line each. */
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
