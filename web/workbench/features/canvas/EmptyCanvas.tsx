import { starterQuestions } from '../../state/starterQuestions.ts';

/** Three questions in place of an empty canvas, and what the data is not. */
export const EmptyCanvas = () => (
  <div className="empty-canvas">
    <h2>Begin with a question</h2>
    <ul className="beginnings">
      {starterQuestions.map(({ question, go }) => (
        <li key={question}>
          <button type="button" className="plain-link" onClick={go}>
            {question}
          </button>
        </li>
      ))}
    </ul>
    <p className="quiet">
      Or find a record (<kbd>/</kbd>) and put it on the canvas. Records are joined by published cases, which
      show who appears with whom, not that anything was transferred.
    </p>
  </div>
);
