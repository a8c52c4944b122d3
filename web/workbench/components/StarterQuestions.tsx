import { starterQuestions } from '../state/starterQuestions.ts';

/** A list of the questions to start with, each of which opens its answer. */
export const StarterQuestions = () => (
  <ul className="beginnings">
    {starterQuestions.map(({ question, go }) => (
      <li key={question}>
        <button type="button" className="plain-link" onClick={go}>
          {question}
        </button>
      </li>
    ))}
  </ul>
);
