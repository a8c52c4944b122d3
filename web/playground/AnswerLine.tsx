import { useAnswers } from './answerStore.ts';
import { editorKeyWords } from './EditorKeys.tsx';

/** The line below an answer: its duration, size and notices. */
export function AnswerLine() {
  const { latest, synthetic } = useAnswers();
  if (!latest) return <p className="answer-line">Ctrl-Enter runs the operation. {editorKeyWords}</p>;
  const { milliseconds, bytes, failed, notices } = latest;
  return (
    <p className="answer-line" role="status">
      {synthetic && <span className="badge">SYNTHETIC</span>}
      <span>{failed ? 'With errors' : 'Answered'}</span>
      <span className="figures">
        {milliseconds.toFixed(0)} ms · {(bytes / 1024).toFixed(1)} kB
      </span>
      {notices.map((notice) => (
        <span key={notice} className="notice">
          {notice}
        </span>
      ))}
    </p>
  );
}
