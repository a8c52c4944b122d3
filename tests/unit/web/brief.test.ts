import { describe, expect, test } from '@jest/globals';
import { briefOf } from '../../../web/workbench/features/export/brief.ts';
import { briefHtml } from '../../../web/workbench/features/export/formats/briefHtml.ts';
import { briefMarkdown } from '../../../web/workbench/features/export/formats/briefMarkdown.ts';
import type { TracedPath } from '../../../web/workbench/queries/pathRecords.ts';

const record = (id: string, label: string) => ({ __typename: 'Post', id, label, labelZh: null }) as const;
const hop = (from: string, to: string, caseId: string, cited: boolean) => ({
  fromRole: 'REFERRED',
  toRole: 'OFFERED',
  strength: 0.5,
  judged: true,
  band: 'FAIR',
  grade: 'B2',
  independentReports: 1,
  caseCount: 2,
  from: record(`post/${from}`, from),
  to: record(`target/${to}`, to),
  case: { ...record(caseId, `Case ${caseId}`), date: '2018-05-01', grade: 'B2' },
  citations: {
    nodes: cited
      ? [
          {
            assertion: 'STATED',
            grade: 'B2',
            locator: 'p. 3',
            quote: 'They met <b>here</b> & there',
            entity: null,
            case: { id: caseId },
            report: {
              ...record('report/r', 'A report'),
              publisher: 'A publisher',
              publishedOn: '2018-06',
              language: 'en',
              url: 'javascript:alert(1)',
              archivedUrl: null,
              grade: 'B2',
              synthetic: true,
            },
          },
        ]
      : [],
  },
});
const path = {
  strength: 0.25,
  judged: false,
  independentReports: 1,
  gaps: [],
  weakestHop: { from: { id: 'post/a' }, to: { id: 'target/b' } },
  hops: [hop('a', 'b', 'case/1', true), hop('b', 'c', 'case/2', false)],
} as unknown as TracedPath;
const brief = briefOf({
  about: {
    title: 'A [title](x)',
    revision: 3,
    synthetic: true,
    filters: '',
    limits: [],
    savedAt: '2026-11-25T00:00:00Z',
    address: '',
  },
  meaning: 'What it means.',
  question: 'How a and c are connected',
  paths: [path],
  notes: [{ of: 'a', text: 'a note' }],
  restsOn: [{ head: 'Reports by grade', lines: ['B2: 1 report', '[x] <b>'] }],
  picture: '<svg><title>Drawn</title></svg>',
});

describe('a brief', () => {
  test('has a footnote for each sentence about a hop, or says that no report supports it', () => {
    const [{ sentences } = { sentences: [] }] = brief.paths;
    expect(sentences.map(({ footnotes }) => footnotes)).toEqual([[1], []]);
    expect(sentences[0]?.text).toBe(
      'a took part in “Case case/1” (2018-05), in which b was offered, as in 1 other case; this is the weakest hop.',
    );
    expect(sentences[1]?.text).toContain('no report supports this');
    expect(brief.paths[0]?.head).toContain('strength 0.25 (minimum assumed where nothing is graded)');
    expect(brief.footnotes).toHaveLength(1);
  });

  test('tells a denial from support', () => {
    const denied = structuredClone(path);
    for (const { citations } of denied.hops)
      for (const citation of citations.nodes) Object.assign(citation, { assertion: 'DENIED' });
    const { paths, footnotes } = briefOf({
      about: brief.about,
      meaning: '',
      question: '',
      paths: [denied],
      notes: [],
      restsOn: [],
      picture: null,
    });
    expect(paths[0]?.sentences[0]?.text).toContain('every report cited here denies it');
    expect(footnotes[0]?.text).toContain('DENIES IT');
  });

  test('in Markdown names the revision and the synthetic flag, and takes no text for markup or a link', () => {
    const text = briefMarkdown(brief);
    expect(text).toContain('# A \\[title\\](x)');
    expect(text).toContain('revision 3');
    expect(text).toContain('SYNTHETIC');
    expect(text).toContain('weakest hop.[^1]');
    expect(text).toContain('## What this rests on\n\n### Reports by grade\n\n- B2: 1 report\n- \\[x\\]');
    expect(text.indexOf('What this rests on')).toBeGreaterThan(text.indexOf('a note'));
    expect(text).toMatch(/^\[\^1\]: A publisher: A report, 2018-06, p. 3, grade B2, SYNTHETIC/m);
    expect(text).not.toContain('javascript:');
  });

  test('in HTML escapes what it quotes, and makes no link of what is no web address', () => {
    const text = briefHtml(brief);
    expect(text).toContain('They met &lt;b&gt;here&lt;/b&gt; &amp; there');
    expect(text).not.toMatch(/href="javascript|<script/);
    expect(text).toContain('<a href="#note-1">1</a>');
    expect(text).toContain('<h3>Reports by grade</h3><ul><li>B2: 1 report</li><li>[x] &lt;b&gt;</li></ul>');
    expect(text).toContain('<li id="note-1">');
    expect(text.match(/<svg/g)).toHaveLength(1);
    expect(text.indexOf('<svg')).toBeLessThan(text.indexOf('<h2>'));
    expect(briefHtml({ ...brief, picture: null })).not.toContain('<figure>');
  });
});
