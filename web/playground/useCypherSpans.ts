import { useMonaco } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { type CypherSpan, cypherSpans } from './cypherSpans.ts';

const LANGUAGE = 'cypher';

/** The spans of a Cypher text by Monaco's own grammar; one plain span until Monaco and the grammar are loaded. */
export function useCypherSpans(text: string): readonly CypherSpan[] {
  const monaco = useMonaco((state) => state.monaco);
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    if (!monaco) return;
    let isLeft = false;
    import('monaco-editor/esm/vs/basic-languages/cypher/cypher.js').then(({ conf, language }) => {
      if (!monaco.languages.getLanguages().some(({ id }) => id === LANGUAGE)) {
        monaco.languages.register({ id: LANGUAGE });
        monaco.languages.setLanguageConfiguration(LANGUAGE, conf);
        monaco.languages.setMonarchTokensProvider(LANGUAGE, language);
      }
      if (!isLeft) setReady(true);
    });
    return () => {
      isLeft = true;
    };
  }, [monaco]);
  return cypherSpans(text, monaco && isReady ? monaco.editor.tokenize(text, LANGUAGE) : []);
}
