import { type Brief, briefHead } from '../brief.ts';

/** Escapes Markdown's own characters. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|~!])/g, '\\$1').replace(/\s*\n\s*/g, ' ');

/** Only the web's own schemes are links. */
const link = (url: string | null): string => (url && /^https?:\/\/[^\s<>]+$/i.test(url) ? ` <${url}>` : '');

/** A brief in Markdown, with footnotes. */
export const briefMarkdown = (brief: Brief): string =>
  [
    `# ${plain(brief.about.title || brief.question || 'Untitled investigation')}`,
    ...briefHead(brief).map((line) => `- ${plain(line)}`),
    `\n${plain(brief.meaning)}`,
    ...(brief.paths.length > 0 ? [`\n## ${plain(brief.question)}`] : []),
    ...brief.paths.flatMap(({ head, sentences }) => [
      `\n### ${plain(head)}\n`,
      ...sentences.map(
        ({ text, footnotes }) => `${plain(text)}${footnotes.map((number) => `[^${number}]`).join('')}`,
      ),
    ]),
    ...(brief.notes.length > 0 ? ['\n## Notes\n'] : []),
    ...brief.notes.map(({ of, text }) => `- ${of ? `**${plain(of)}**: ` : ''}${plain(text)}`),
    ...(brief.restsOn.length > 0 ? ['\n## What this rests on'] : []),
    ...brief.restsOn.flatMap(({ head, lines }) => [
      `\n### ${plain(head)}\n`,
      ...lines.map((line) => `- ${plain(line)}`),
    ]),
    '',
    ...brief.footnotes.map(
      ({ number, text, url, quote }) =>
        `[^${number}]: ${plain(text)}${quote ? `: “${plain(quote)}”` : ''}${link(url)}`,
    ),
    '',
  ].join('\n');
