/** Calls made in one turn of the event loop for the same arguments, answered together: `each(key, item)` for every item, one `all(key, items)`. */
export function batched<Key, Item, Answer>(
  keyText: (key: Key) => string,
  all: (key: Key, items: readonly Item[]) => Promise<readonly Answer[]>,
): (key: Key, item: Item) => Promise<Answer> {
  const waiting = new Map<string, { items: Item[]; answers: Promise<readonly Answer[]> }>();
  return async (key, item) => {
    const text = keyText(key);
    const known = waiting.get(text);
    if (known) {
      const place = known.items.push(item) - 1;
      return answerAt(await known.answers, place);
    }
    const items = [item];
    const answers = Promise.resolve().then(() => {
      waiting.delete(text);
      return all(key, items);
    });
    waiting.set(text, { items, answers });
    return answerAt(await answers, 0);
  };
}

function answerAt<Answer>(answers: readonly Answer[], place: number): Answer {
  const answer = answers[place];
  if (answer === undefined) throw new Error('A batch was answered in part.');
  return answer;
}
