import type { Graph, Statement, StatementResult } from '../../graph/graph.ts';
import { perObject } from '../../perObject.ts';
import { CHARACTERS_OF_VALUE, weightOf } from './weightOf.ts';

/** Time for which results are used. What is written past this program, which raises no revision, is seen after it. */
const FRESH_MS = 5_000;

/** The most values that are remembered of one graph: some twenty megabytes. */
const MOST_VALUES = 200_000;

/** The most values of results that are remembered, and the longest statements, in characters. */
const MOST_OF_ONE = 20_000;
const LONGEST_QUESTION = 20_000;

/** Results of statements, and the edition of the graph that they are of. */
interface KnownResults {
  readonly edition: string;
  readonly results: readonly StatementResult[];
}

/** Statements that were asked lately, with their results once these are known. */
interface Asked {
  readonly question: string;
  readonly since: number;
  weight: number;
  known?: KnownResults;
}

/**
 * Results of statements that are asked again within seconds. They hold as long as the graph has the edition that they are of, which whoever
 * uses them reads anew. Of what is asked once only the question is kept.
 */
export class RememberedResults {
  private readonly questions = new Map<string, Asked>();
  private values = 0;

  /** Returns what was asked lately; undefined, and notes it, where these statements were not. */
  askedLately(statements: readonly Statement[]): Asked | undefined {
    const question = statements
      .map(({ text, parameters = {} }) => `${text}\n${JSON.stringify(parameters)}`)
      .join('\n');
    if (question.length > LONGEST_QUESTION) return undefined;
    const there = this.questions.get(question);
    if (there && performance.now() - there.since < FRESH_MS) return there;
    if (there) this.forget(there);
    const weight = 1 + question.length / CHARACTERS_OF_VALUE;
    this.questions.set(question, { question, since: performance.now(), weight });
    this.values += weight;
    this.makeRoom();
    return undefined;
  }

  /** Remembers the results of what was asked lately, unless they are large. */
  remember(asked: Asked, known: KnownResults): void {
    if (this.questions.get(asked.question) !== asked || asked.known) return;
    const weight = weightOf(known.results.map(({ rows }) => rows));
    if (weight > MOST_OF_ONE) return;
    asked.known = known;
    asked.weight += weight;
    this.values += weight;
    this.makeRoom();
  }

  private forget({ question, weight }: Asked): void {
    this.questions.delete(question);
    this.values -= weight;
  }

  private makeRoom(): void {
    for (const oldest of this.questions.values()) {
      if (this.values <= MOST_VALUES) return;
      this.forget(oldest);
    }
  }
}

/** The results that are remembered of each graph. */
export const rememberedResults = perObject((_: Graph) => new RememberedResults());
