import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { readOperationLink } from '../operationLink.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { EditorKeys } from './EditorKeys.tsx';
import { EditorSettings } from './EditorSettings.tsx';
import { editorTheme } from './editorTheme.ts';
import { examples, linkedExample } from './examples.ts';
import { explainPlugin } from './explainPlugin.tsx';
import { fetcher } from './fetcher.ts';
import { galleryPlugin } from './galleryPlugin.tsx';
import { PlaygroundHeader } from './PlaygroundHeader.tsx';

// Constants: GraphiQL resets the open panel whenever these change.
const plugins = [galleryPlugin, explainPlugin, HISTORY_PLUGIN];
const opened = readOperationLink(location.href) ?? linkedExample(location.href);

/** GraphiQL with our header above, the gallery and the explain tab beside, and a line about the answer below. */
export function Playground() {
  const [top, setTop] = useState<HTMLElement | null>(null);
  return (
    <>
      <header ref={setTop} className="top" />
      <main className="workspace">
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          visiblePlugin={galleryPlugin}
          editorTheme={editorTheme}
          defaultQuery={examples[0]?.query ?? ''}
          defaultEditorToolsVisibility="variables"
          schemaDescription
          inputValueDeprecation
          {...(opened && { initialQuery: opened.query, initialVariables: opened.variables })}
        >
          <GraphiQL.Logo>
            <span />
          </GraphiQL.Logo>
          <GraphiQL.Footer>
            <AnswerLine />
          </GraphiQL.Footer>
          <EditorSettings />
          <EditorKeys />
          {top && createPortal(<PlaygroundHeader />, top)}
        </GraphiQL>
      </main>
    </>
  );
}
