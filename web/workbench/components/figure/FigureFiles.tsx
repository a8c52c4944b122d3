import { Button } from '@mantine/core';
import { datasetOverview } from '../../../generated/operations.ts';
import { useFilterWords } from '../../queries/names/useFilterWords.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { reportError, useInvestigation } from '../../state/workbench.ts';
import { saveFile } from '../saveFile.ts';
import { png } from './png.ts';
import { standaloneFigure } from './standaloneFigure.ts';

/** Buttons that save a drawn figure as SVG or PNG, with its heading, what its marks mean, the filters and which data it shows. */
export function FigureFiles({
  of,
  name,
  heading,
  meaning,
}: {
  /** Selector of the drawn figure. */
  of: string;
  /** Subject of the figure, for the name of the file. */
  name: string;
  heading: string;
  /** Meaning of the marks, in a sentence or two. */
  meaning: string;
}) {
  const { data } = useAnswer(datasetOverview, {});
  const title = useInvestigation((each) => each.title);
  const { words: filters, ready } = useFilterWords();
  if (!data) return null;
  const { synthetic, revision, sources } = data.dataset;
  const file = (): string => {
    const drawn = document.querySelector<SVGSVGElement>(of);
    if (!drawn) throw new Error('There is no figure to save.');
    const lines = [
      meaning,
      `Cases: ${filters || 'all'}.`,
      ...(synthetic ? ['SYNTHETIC: every case, target, company and report is invented.'] : []),
      `Wishlist Graph, revision ${revision}, ${new Date().toISOString().slice(0, 10)}. Data: ${sources.nodes
        .map((source) => source.title ?? source.name)
        .join('; ')}.`,
    ];
    return standaloneFigure(drawn, { heading: title ? `${title}. ${heading}` : heading, lines });
  };
  const base = `${(title || name).replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}${title ? `-${name}` : ''}`;
  const save = (work: () => Promise<void>) => void work().catch(reportError);
  return (
    <span className="figure-files">
      <Button
        size="compact-xs"
        variant="default"
        disabled={!ready}
        aria-label="Save the figure as SVG"
        onClick={() => save(async () => saveFile(`${base}.svg`, file(), 'image/svg+xml'))}
      >
        SVG
      </Button>
      <Button
        size="compact-xs"
        variant="default"
        disabled={!ready}
        aria-label="Save the figure as PNG"
        onClick={() => save(async () => saveFile(`${base}.png`, await png(file())))}
      >
        PNG
      </Button>
    </span>
  );
}
