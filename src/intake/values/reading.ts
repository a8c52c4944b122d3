/** A cell's text read as a value of the model: the value as the data package writes it, nothing, or a doubt that a person has to decide. */
export type Reading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'doubt';
      /** The rule that the text breaks, as a sentence. */
      readonly reason: string;
      /** Values that it may mean, the likeliest first. */
      readonly candidates: readonly string[];
    };

/** Returns a doubt about a text, with the values that it may mean. */
export const doubt = (reason: string, candidates: readonly string[] = []): Reading => ({
  kind: 'doubt',
  reason,
  candidates,
});
