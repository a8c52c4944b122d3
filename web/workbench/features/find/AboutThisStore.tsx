import type { DatasetOverviewQuery } from '../../../generated/operations.ts';
import { CasesWithoutReport } from './CasesWithoutReport.tsx';

/** A few sentences about what this store holds: the titles of its packages, and how many of its cases no report supports. */
export function AboutThisStore({ dataset }: { dataset: DatasetOverviewQuery['dataset'] }) {
  const { synthetic, counts, sources } = dataset;
  if (synthetic === null) return <p className="quiet">The graph is empty: import a dataset to begin.</p>;
  const isAllInvented = sources.nodes.every((source) => source.synthetic !== false);
  return (
    <>
      <ul className="packages">
        {sources.nodes.map(({ name, title }) => (
          <li key={name}>{title ?? name}</li>
        ))}
      </ul>
      {synthetic && (
        <p className="caution">
          {isAllInvented
            ? 'Every case, target, company and report is invented.'
            : 'It holds invented records beside others.'}
        </p>
      )}
      <CasesWithoutReport of={counts.cases} />
    </>
  );
}
