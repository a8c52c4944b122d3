import type { WhatIfRemovedQuery } from '../../../generated/operations.ts';
import { RecordName } from '../../components/RecordName.tsx';
import { counted } from '../../model/kinds.ts';

/** For each removed post, those with the most similar record. */
export function SimilarRecords({ posts }: { posts: WhatIfRemovedQuery['whatIf']['similarPosts'] }) {
  return posts.map(({ post, similar }) => (
    <section key={post.id}>
      <h3>Most similar record to {post.label}</h3>
      <p className="quiet">
        By areas, technologies, companies and countries of targets: not who would have taken over.
      </p>
      <table className="ranked">
        <tbody>
          {similar.nodes.map(({ post: other, similarity, caseCount }) => (
            <tr key={other.id}>
              <td>
                <RecordName record={other} chinese={false} />
              </td>
              <td className="number quiet">{counted(caseCount, 'CASE')}</td>
              <td className="number">{similarity.toFixed(2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  ));
}
