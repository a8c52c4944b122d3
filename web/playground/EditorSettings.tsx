import { useGraphiQL, useGraphiQLActions, useMonaco } from '@graphiql/react';
import { useEffect, useLayoutEffect } from 'react';
import { defineEditorThemes } from './editorTheme.ts';

/** Defines our themes in Monaco before GraphiQL creates its editors, and wraps their long lines. */
export function EditorSettings() {
  const monaco = useMonaco((state) => state.monaco);
  const theme = useGraphiQL((state) => state.theme);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const { setTheme } = useGraphiQLActions();
  useLayoutEffect(() => {
    if (!monaco) return;
    defineEditorThemes(monaco.editor);
    // Chosen before it was defined: choose it again.
    setTheme(theme);
  }, [monaco, theme, setTheme]);
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, responseEditor]) {
      editor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent', fontSize: 14, padding: { top: 2 } });
    }
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
