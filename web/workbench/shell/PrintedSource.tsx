import { datasetOverview } from '../../generated/operations.ts';
import { useAnswer } from '../queries/useAnswer.ts';

/** The line below a printed view: which data it shows, at which revision, when, and that it is invented where it is. */
export function PrintedSource() {
  const { data } = useAnswer(datasetOverview, {});
  if (!data) return null;
  const { synthetic, revision, sources } = data.dataset;
  return (
    <p className="on-paper printed-source">
      {synthetic && <b>SYNTHETIC: every case, target, company and report is invented. </b>}
      Wishlist Graph, revision {revision}, printed {new Date().toISOString().slice(0, 10)}. Data:{' '}
      {sources.nodes.map(({ title, name }) => title ?? name).join('; ')}.
    </p>
  );
}
