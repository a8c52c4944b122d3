declare module 'monaco-editor/esm/vs/basic-languages/cypher/cypher.js' {
  import type { languages } from 'monaco-editor';

  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}
