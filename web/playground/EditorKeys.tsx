import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';
import { asksToRun } from '../operationLink.ts';

/** Words about the keys of the editors, for all who see or hear them. */
export const editorKeyWords = 'Escape, then Tab leaves an editor.';

const isModifier = (key: string): boolean => ['Shift', 'Control', 'Alt', 'Meta'].includes(key);

/** Keys of the playground: Ctrl-Enter runs the operation from anywhere, and Escape lets the next Tab leave an editor. What is asked to run before the editors are there runs once they are. */
export function EditorKeys() {
  const { run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const responseEditor = useGraphiQL((state) => state.responseEditor);
  const isReady = Boolean(queryEditor && variableEditor && responseEditor);
  const isWanted = useRef(asksToRun(location.href));
  useEffect(() => {
    if (!isReady || !isWanted.current) return;
    isWanted.current = false;
    void run();
  }, [isReady, run]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // An editor that has the focus has run it already.
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
      event.preventDefault();
      if (isReady) void run();
      else isWanted.current = true;
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isReady, run]);
  useEffect(() => {
    const subscriptions = [queryEditor, variableEditor, responseEditor].flatMap((editor, index) => {
      if (!editor) return [];
      const name = ['Operation', 'Variables', 'Answer'][index];
      editor.updateOptions({ ariaLabel: `${name}. ${editorKeyWords}` });
      let letsTabLeave = false;
      return [
        editor.onKeyDown((event) => {
          const { key } = event.browserEvent;
          if (key === 'Escape') letsTabLeave = true;
          // The editor does not hear of it, so that the browser moves the focus.
          else if (key === 'Tab' && letsTabLeave) event.stopPropagation();
          else if (!isModifier(key)) letsTabLeave = false;
        }),
        editor.onDidBlurEditorText(() => {
          letsTabLeave = false;
        }),
      ];
    });
    return () => {
      for (const subscription of subscriptions) subscription.dispose();
    };
  }, [queryEditor, variableEditor, responseEditor]);
  return null;
}
