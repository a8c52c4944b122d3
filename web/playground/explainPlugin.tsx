import { type GraphiQLPlugin, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { setExplaining, useAnswers } from './answerStore.ts';
import { CopyTextButton } from './CopyTextButton.tsx';
import { CypherText } from './CypherText.tsx';
import type { ExplainedField } from './readExplain.ts';

/** The tab that shows the Cypher behind an answer; while it is open, the server is asked for it. */
export const explainPlugin: GraphiQLPlugin = { title: 'Explain', icon: ExplainIcon, content: Explain };

function Explain() {
  const { run } = useGraphiQLActions();
  const { latest } = useAnswers();
  useEffect(() => {
    setExplaining(true);
    return () => setExplaining(false);
  }, []);
  return (
    <section className="panel" aria-label="Explain">
      <h2>Explain</h2>
      <p className="quiet">
        While this tab is open, each answer comes with the Cypher that produced it: one statement for each
        root field, and a further one where the projection counted.
      </p>
      {latest?.explain.map((field) => (
        <FieldExplained key={field.field} {...field} />
      ))}
      {!latest?.explain.length && (
        <p>
          {latest?.asked ? 'This answer has no Cypher: none was run, or the server does not explain. ' : ''}
          <button type="button" className="button" onClick={() => run()}>
            Run the operation
          </button>
        </p>
      )}
    </section>
  );
}

function FieldExplained({ field, cypher, parameters, rows, milliseconds, engines, further }: ExplainedField) {
  const text = JSON.stringify(parameters, null, 2);
  return (
    <article className="explained">
      <header>
        <h3>{field}</h3>
        <span className="figures">
          {rows !== null && `${rows} ${rows === 1 ? 'row' : 'rows'}`}
          {milliseconds !== null && ` · ${milliseconds.toFixed(1)} ms`}
        </span>
        <CopyTextButton text={cypher} label={`Copy the Cypher of ${field}`} />
      </header>
      <CypherText text={cypher} />
      {further.map((text) => (
        <CypherText key={text} text={text} />
      ))}
      {engines.map((each) => (
        <p key={`${each.field} ${each.why}`} className="quiet">
          <code>{each.field}</code> was counted by the {each.engine}. {each.why}
        </p>
      ))}
      <details>
        <summary>Parameters</summary>
        <CopyTextButton text={text} label={`Copy the parameters of ${field}`} />
        <pre>{text}</pre>
      </details>
    </article>
  );
}

function ExplainIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <circle cx="4.5" cy="10" r="2" />
      <circle cx="15.5" cy="4.5" r="2" />
      <circle cx="15.5" cy="15.5" r="2" />
      <path d="m6.3 9 7.4-3.6M6.3 11l7.4 3.6" />
    </svg>
  );
}
