import { createHash } from 'node:crypto';
import { type DocumentNode, Kind, visit } from 'graphql';
import type { Answerer } from '../../answer/createAnswerer.ts';
import type { Edition } from '../../answer/read/readEdition.ts';
import { perObject } from '../../perObject.ts';

/** An operation whose answer a browser or a proxy may keep: what it asks for, and the tags of answers that it has. */
export interface TaggedOperation {
  readonly document: DocumentNode;
  readonly source: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
  /** The header `if-none-match`. */
  readonly kept: string | undefined;
}

/** Fields whose values change while the graph does not. */
const changing = new Set(['limits', 'projection']);

/** True if the answer to an operation depends on nothing but the graph. */
const isFixed = perObject((document: DocumentNode): boolean => {
  let fixed = true;
  visit(document, {
    enter: (node) => {
      if (node.kind === Kind.FIELD && changing.has(node.name.value)) fixed = false;
    },
  });
  return fixed;
});

/** Entity tags of answers: an answer is the same as long as the program, the operation, its variables and the edition of the graph are. */
export class EntityTags {
  private readonly answerer: Pick<Answerer, 'edition' | 'version'>;
  private latest: Edition | null = null;

  constructor(answerer: Pick<Answerer, 'edition' | 'version'>) {
    this.answerer = answerer;
  }

  /** Returns the tag that the caller has, if the answer has not changed since; costs one small statement. */
  async unchanged(operation: TaggedOperation, signal: AbortSignal): Promise<string | null> {
    const { kept } = operation;
    if (!kept || !isFixed(operation.document)) return null;
    this.latest = await this.answerer.edition(signal);
    if (!this.latest) return null;
    const tag = this.tagOf(operation, this.latest);
    return kept.split(',').some((each) => each.trim() === tag) ? tag : null;
  }

  /** Returns the tag of an answer about `revision`; null where the answer may be another one before the graph changes. */
  async of(operation: TaggedOperation, revision: number, signal: AbortSignal): Promise<string | null> {
    if (!isFixed(operation.document)) return null;
    if (this.latest?.revision !== revision) this.latest = await this.answerer.edition(signal);
    return this.latest?.revision === revision ? this.tagOf(operation, this.latest) : null;
  }

  private tagOf({ source, operationName, variables }: TaggedOperation, edition: Edition): string {
    const parts = [this.answerer.version, edition.name, source, operationName ?? null, variables];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
    // Weak: compressed or not, it is the same answer.
    return `W/"${hash.slice(0, 27)}"`;
  }
}
