import { useCypherSpans } from './useCypherSpans.ts';

/** Cypher in the colours of its keywords, labels, parameters, strings and comments. */
export const CypherText = ({ text }: { text: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
  <pre className="cypher" tabIndex={0}>
    <code>
      {useCypherSpans(text).map(({ at, kind, text: part }) => (
        <span key={at} className={kind}>
          {part}
        </span>
      ))}
    </code>
  </pre>
);
