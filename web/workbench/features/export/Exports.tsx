import { Button } from '@mantine/core';
import { trace } from '../../../generated/operations.ts';
import { png } from '../../components/figure/png.ts';
import { saveFile } from '../../components/saveFile.ts';
import { useNoteSubjects } from '../../queries/names/useNoteSubjects.ts';
import { traceVariables } from '../../queries/traceVariables.ts';
import { useAnswer } from '../../queries/useAnswer.ts';
import { filterOf } from '../../state/investigation.ts';
import { reportError, useInvestigation } from '../../state/workbench.ts';
import { type Brief, briefOf } from './brief.ts';
import { briefHtml } from './formats/briefHtml.ts';
import { briefMarkdown } from './formats/briefMarkdown.ts';
import { csvRecords, csvTies } from './formats/csv.ts';
import { followTheMoney } from './formats/followTheMoney.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { json } from './formats/json.ts';
import { svg } from './formats/svg.ts';
import type { Picture } from './picture.ts';
import { printBrief } from './printBrief.ts';
import { readBriefBasis } from './readBriefBasis.ts';
import { restsOnSections } from './restsOnSections.ts';
import { usePicture } from './usePicture.ts';

/** The colour that a variable has in the page's theme, or in the light one. */
function colourOf(variable: string, scheme: 'inherit' | 'light'): string {
  const probe = document.createElement('span');
  document.body.append(probe);
  probe.style.colorScheme = scheme;
  probe.style.color = `var(${variable})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const drawn = (picture: Picture) => svg(picture, (variable) => colourOf(variable, 'inherit'));

/** Units across of a picture that stands in a brief: its letters are then as large as footnotes. */
const BRIEF_WIDTH = 900;

/** The picture for paper: light, and legible at the width of a page. */
const drawnForBrief = (picture: Picture) =>
  svg(picture, (variable) => colourOf(variable, 'light'), BRIEF_WIDTH);

const files: readonly (readonly [
  shown: string,
  name: string,
  type: string,
  write: (picture: Picture) => string,
])[] = [
  ['SVG', 'picture.svg', 'image/svg+xml', drawn],
  ['CSV: records', 'records.csv', 'text/csv', csvRecords],
  ['CSV: ties', 'ties.csv', 'text/csv', csvTies],
  ['JSON', 'picture.json', 'application/json', json],
  ['GraphML', 'picture.graphml', 'application/xml', graphml],
  ['GEXF', 'picture.gexf', 'application/xml', gexf],
  ['FollowTheMoney', 'picture.ftm.json', 'application/json', followTheMoney],
];

const nothingMeans =
  'A path says that these actors appear together in these published cases; it does not show that anything was transferred.';

/** The canvas and its paths as files, each of which says which data it shows and what was cut. */
export function Exports() {
  const investigation = useInvestigation((each) => each);
  const { title, notes, filters, canvas, trace: question } = investigation;
  const { picture, about, ready } = usePicture();
  const asked = traceVariables(question, filterOf(filters));
  const { data: traced } = useAnswer(trace, asked);
  const subjects = useNoteSubjects();
  const base = (title || 'investigation').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60);
  const brief = async () => {
    const paths = traced?.paths.paths ?? [];
    const first = paths[0]?.hops[0]?.from.label;
    const last = paths[0]?.hops.at(-1)?.to.label;
    const drawing = canvas.nodes.length === 0 ? null : await picture();
    const ids = (drawing?.nodes ?? []).map(({ id }) => id);
    const basis = await readBriefBasis(investigation, asked, paths, ids);
    const facts = about();
    const search = traced ? { question, answer: traced.paths } : null;
    return briefOf({
      about: facts,
      meaning: traced?.paths.meaning ?? nothingMeans,
      question: first && last ? `How ${first} and ${last} are connected` : 'Notes of an investigation',
      paths,
      notes: Object.entries(notes)
        .filter(([of]) => !subjects.isGone(of))
        .map(([of, text]) => ({ of: subjects.nameOf(of), text })),
      restsOn: restsOnSections({ basis, search, filters: facts.filters }),
      picture: drawing && drawnForBrief(drawing),
    });
  };
  const saveBrief = (name: string, write: (brief: Brief) => string, type: string) =>
    void brief().then((written) => saveFile(`${base}-${name}`, write(written), type), reportError);
  return (
    <>
      <h3>The picture</h3>
      {canvas.nodes.length === 0 && <p className="quiet">Put records on the canvas first.</p>}
      <div className="actions">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!ready || canvas.nodes.length === 0}
          onClick={() =>
            void picture()
              .then((drawing) => png(drawn(drawing)))
              .then((blob) => saveFile(`${base}.png`, blob), reportError)
          }
        >
          PNG
        </Button>
        {files.map(([shown, name, type, write]) => (
          <Button
            key={shown}
            size="compact-sm"
            variant="default"
            disabled={!ready || canvas.nodes.length === 0}
            onClick={() =>
              void picture().then((drawing) => saveFile(`${base}-${name}`, write(drawing), type), reportError)
            }
          >
            {shown}
          </Button>
        ))}
      </div>
      <h3>Brief with citations</h3>
      <p className="quiet">
        The picture (not in Markdown), the traced paths hop by hop, each sentence with a footnote to its
        report, the notes, and at the end what all of it rests on.
      </p>
      <div className="actions">
        <Button
          size="compact-sm"
          variant="default"
          disabled={!ready}
          onClick={() => saveBrief('brief.md', briefMarkdown, 'text/markdown')}
        >
          Markdown
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!ready}
          onClick={() => saveBrief('brief.html', briefHtml, 'text/html')}
        >
          HTML to print
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!ready}
          title="Opens the browser’s print dialog, which saves as PDF"
          onClick={() => void brief().then((written) => printBrief(written, `${base}-brief`), reportError)}
        >
          PDF
        </Button>
      </div>
    </>
  );
}
