import { bringIn } from '../../actions/viewActions.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { StarterQuestions } from '../../components/StarterQuestions.tsx';

/** Three questions in place of an empty canvas, and what the data is not. */
export const EmptyCanvas = () => (
  <div className="empty-canvas">
    <h2>Begin with a question</h2>
    <StarterQuestions />
    <p>
      <ActionButton action={bringIn} variant="default" />
    </p>
    <p className="quiet">
      Or find a record (<kbd>/</kbd>) and put it on the canvas. Records are joined by published cases, which
      show who appears with whom, not that anything was transferred.
    </p>
  </div>
);
