import { useEffect } from 'react';
import { ask } from '../client/ask.ts';
import { datasetOverview } from '../generated/operations.ts';
import { noteSynthetic, useAnswers } from './answerStore.ts';
import { ShareButton } from './ShareButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The bar on top of the playground, with the synthetic badge and the page's controls. */
export function PlaygroundHeader() {
  const { synthetic } = useAnswers();
  useEffect(() => {
    ask(datasetOverview, {}).then(
      ({ dataset }) => noteSynthetic(dataset.synthetic === true),
      // A missing badge is not worth a message: the first answer states it again.
      () => undefined,
    );
  }, []);
  return (
    <>
      <a className="product" href="/">
        <img src="/favicon.svg" alt="" width="20" height="20" /> Wishlist Graph
      </a>
      <h1>Playground</h1>
      {synthetic && (
        <span className="badge" title="Every case, target, company and report in this graph is invented.">
          SYNTHETIC
        </span>
      )}
      <nav aria-label="Page">
        <a href="/">Workbench</a>
        <ShareButton />
        <ThemeSwitch />
      </nav>
    </>
  );
}
