import type { GraphiQLPlugin } from '@graphiql/react';
import { examples } from './examples.ts';
import { useOpenOperation } from './useOpenOperation.ts';

/** The list of example questions; each opens in a new tab and runs. */
export const galleryPlugin: GraphiQLPlugin = { title: 'Examples', icon: GalleryIcon, content: Gallery };

function Gallery() {
  const open = useOpenOperation();
  return (
    <section className="panel" aria-label="Examples">
      <h2>Examples</h2>
      <p className="quiet">Each opens in its own tab and runs.</p>
      <ol className="gallery">
        {examples.map((example) => (
          <li key={example.slug}>
            <button type="button" onClick={() => open(example)}>
              <b>{example.title}</b>
              <span>{example.question}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function GalleryIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 4h2M3 10h2M3 16h2M8 4h9M8 10h9M8 16h9" />
    </svg>
  );
}
