import { cypherTokens } from './cypherTokens.ts';

/** Cypher with its keywords, parameters, texts and comments told apart. */
export function CypherText({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <pre className="cypher" tabIndex={0}>
      <code>
        {cypherTokens(text).map(({ at, kind, text: part }) => (
          <span key={at} className={kind}>
            {part}
          </span>
        ))}
      </code>
    </pre>
  );
}
