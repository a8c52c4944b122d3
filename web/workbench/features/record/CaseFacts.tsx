import type { ReactNode } from 'react';
import { CitationList } from '../../components/CitationList.tsx';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';
import type { NamedRecord } from '../../model/namedRecord.ts';
import { statedRoles } from '../../model/statedRoles.ts';
import { citationRoleWords } from '../../words/citationRoleWords.ts';
import { dateWords, enumWords } from '../../words/enumWords.ts';
import { supportWords } from '../../words/supportWords.ts';
import type { RecordOfKind } from './recordNode.ts';

const list = (records: readonly NamedRecord[]): ReactNode =>
  records.length > 0
    ? records.map((each) => (
        <span key={each.id} className="party">
          <RecordName record={each} />
        </span>
      ))
    : 'none named';

const rolesIn = ({ citations }: RecordOfKind<'Case'>, id: string): string =>
  statedRoles(citations.nodes, id)
    .map((role) => citationRoleWords[role])
    .join(', ') || 'role not stated';

/** A case in full: what it is about, who takes part, and every report that supports it. */
export function CaseFacts({ node }: { node: RecordOfKind<'Case'> }) {
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['kind', node.caseKind && enumWords(node.caseKind)],
    ['published', node.publishedOn && dateWords(node.publishedOn)],
    ['took place', node.occurredOn && dateWords(node.occurredOn)],
    ['cooperation', node.cooperation.map(enumWords).join(', ')],
    ['stage', node.stage && `${enumWords(node.stage)}${node.stageOn ? `, ${node.stageOn}` : ''}`],
    ['direction', node.direction && enumWords(node.direction)],
    ['outcome', node.outcome],
    ['uncertain', node.uncertain],
    [
      'posts',
      node.posts.nodes.length > 0
        ? node.posts.nodes.map((post) => (
            <span key={post.id} className="party">
              <RecordName record={post} /> <span className="quiet role">{rolesIn(node, post.id)}</span>
            </span>
          ))
        : 'none named',
    ],
    ['targets', list(node.targets.nodes)],
    ['companies', list(node.companies.nodes)],
    ['technologies', node.technologies.nodes.length > 0 && list(node.technologies.nodes)],
    ['programme', node.programme && <RecordName record={node.programme} />],
    ['follows', node.follows && <RecordName record={node.follows} />],
    ['followed by', node.followedBy.nodes.length > 0 && list(node.followedBy.nodes)],
  ];
  return (
    <>
      {node.summary && <p>{node.summary}</p>}
      <dl className="facts">
        {rows.map(([head, value]) =>
          value ? (
            <div key={head}>
              <dt>{head}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <h3>
        {counted(node.reportCount, 'REPORT')}
        <span className="quiet" title="How well they support it: an ordinal convention, never a probability.">
          {' '}
          {supportWords(node)}
        </span>
      </h3>
      <CitationList citations={node.citations.nodes} />
    </>
  );
}
