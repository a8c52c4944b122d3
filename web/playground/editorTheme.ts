import type { editor } from 'monaco-editor';

/** The names of our editor themes, as GraphiQL wants them. */
export const editorTheme = { light: 'wishlist-light', dark: 'wishlist-dark' };

interface Palette {
  readonly base: 'vs' | 'vs-dark';
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly soft: string;
  readonly name: string;
  readonly text: string;
  readonly number: string;
}

const light: Palette = {
  base: 'vs',
  paper: '#fdfdfc',
  ink: '#1c2126',
  quiet: '#6a737c',
  accent: '#1c5f8c',
  soft: '#e3eef6',
  name: '#6b4a9c',
  text: '#2f6b3c',
  number: '#8a4b12',
};

const dark: Palette = {
  base: 'vs-dark',
  paper: '#15181c',
  ink: '#e4e7ea',
  quiet: '#8b959f',
  accent: '#7fbfe6',
  soft: '#1d3140',
  name: '#c3a6ee',
  text: '#98cfa4',
  number: '#e6b27f',
};

/** Defines the themes, in the page's own colours instead of GraphiQL's magenta. */
export function defineEditorThemes({ defineTheme }: Pick<typeof editor, 'defineTheme'>): void {
  defineTheme(editorTheme.light, themeOf(light));
  defineTheme(editorTheme.dark, themeOf(dark));
}

function themeOf(palette: Palette): editor.IStandaloneThemeData {
  const rule = (token: string, colour: string) => ({ token, foreground: colour.slice(1) });
  return {
    base: palette.base,
    inherit: true,
    rules: [
      rule('', palette.ink),
      rule('comment', palette.quiet),
      rule('comment.gql', palette.quiet),
      rule('keyword', palette.accent),
      rule('keyword.gql', palette.accent),
      rule('key.identifier.gql', palette.ink),
      rule('type.identifier.gql', palette.name),
      rule('argument.identifier.gql', palette.name),
      rule('annotation.gql', palette.accent),
      rule('string', palette.text),
      rule('string.gql', palette.text),
      rule('string.key.json', palette.accent),
      rule('string.value.json', palette.text),
      rule('number', palette.number),
      rule('number.gql', palette.number),
      rule('keyword.json', palette.number),
    ],
    colors: {
      // Clear, so that the panel shows through.
      'editor.background': '#00000000',
      'editor.foreground': palette.ink,
      'editorLineNumber.foreground': palette.quiet,
      'editorHoverWidget.background': palette.paper,
      'editorSuggestWidget.background': palette.paper,
      'editorSuggestWidget.selectedBackground': palette.soft,
      'editorSuggestWidget.selectedForeground': palette.ink,
      'editorWidget.background': palette.paper,
      'menu.background': palette.paper,
      'menu.selectionBackground': palette.soft,
      'menu.selectionForeground': palette.ink,
      'quickInput.background': palette.paper,
      'list.hoverBackground': palette.soft,
      'list.highlightForeground': palette.accent,
      'list.focusHighlightForeground': palette.accent,
      'textLink.foreground': palette.accent,
      'textLink.activeForeground': palette.accent,
      'editorLink.activeForeground': palette.accent,
      // One quiet colour for brackets of every depth.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, palette.quiet]),
      ),
      'scrollbar.shadow': '#00000000',
      focusBorder: palette.accent,
    },
  };
}
