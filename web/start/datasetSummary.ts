/** What the start page asks of the graph. */
export const datasetQuery = `query StartPage {
  dataset {
    revision
    synthetic
    importing
    counts { cases posts targets companies technologies countries reports }
  }
}`;

/** What the start page says of the graph: a badge or none, a sentence, and the counts in the order shown. */
export interface DatasetSummary {
  readonly synthetic: boolean;
  readonly sentence: string;
  readonly counts: readonly (readonly [name: string, count: number])[];
}

interface Dataset {
  readonly revision: number;
  readonly synthetic: boolean | null;
  readonly importing: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

/** Puts the dataset into words; throws where the answer holds none. */
export function datasetSummary(data: unknown): DatasetSummary {
  const dataset = readDataset(data);
  const kind =
    dataset.synthetic === null
      ? 'The graph is empty: import a dataset to begin.'
      : dataset.synthetic
        ? 'The data is synthetic: invented so that its totals match published figures. Posts, countries and technologies are real; every case, target, company and report is made up.'
        : 'The data is real: documented cases, each with its published sources.';
  const state = dataset.importing ? ' An import is under way, so the counts may be partial.' : '';
  return {
    synthetic: dataset.synthetic === true,
    sentence: `${kind}${state} Revision ${dataset.revision}.`,
    counts: Object.entries(dataset.counts),
  };
}

function readDataset(data: unknown): Dataset {
  if (!isDatasetAnswer(data)) throw new Error('The answer holds no dataset.');
  return data.dataset;
}

function isDatasetAnswer(data: unknown): data is { dataset: Dataset } {
  if (typeof data !== 'object' || data === null || !('dataset' in data)) return false;
  return typeof data.dataset === 'object' && data.dataset !== null;
}
