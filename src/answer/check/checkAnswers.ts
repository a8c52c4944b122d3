import { parse, validate } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { databaseError } from '../../graph/databaseError.ts';
import type { Graph } from '../../graph/graph.ts';
import { composeOperation } from '../operation/composeOperation.ts';
import type { FieldSources } from '../sources/fieldSources.ts';
import { checkCoordinates } from './checkCoordinates.ts';
import { checkModel } from './checkModel.ts';
import { filterStatements } from './filterStatements.ts';
import { namedStatements } from './namedStatements.ts';
import { type Probe, probesOf } from './probes.ts';
import { isProven, keepProof, proofName } from './proof.ts';

/** The schema, its fragments, the model and the database disagree; the message lists every disagreement. */
export class AnswersDisagree extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The schema and its answers do not agree:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`,
    );
    this.name = 'AnswersDisagree';
    this.problems = problems;
  }
}

/** `strict` counts unknown labels, types and properties and scans as disagreements too: right on a graph that holds some of everything. */
export interface AnswerCheckOptions {
  readonly strict?: boolean;
  /** A folder that keeps which answers agreed with which Neo4j; without it every statement is explained. */
  readonly proofs?: string | undefined;
}

/** Checks that schema, fragments, model and database agree before anything is served. Throws `AnswersDisagree` with every disagreement, DATABASE_UNAVAILABLE if Neo4j stops meanwhile. */
export async function checkAnswers(
  sources: FieldSources,
  graph: Graph,
  { strict = false, proofs }: AnswerCheckOptions = {},
): Promise<void> {
  const unanswered = checkCoordinates(sources);
  const disagreements = checkModel(sources);
  // Without the file of a coordinate there is no statement to explain.
  if (unanswered.length > 0) throw new AnswersDisagree([...unanswered, ...disagreements]);
  const proof = proofName(sources, await graph.verify());
  const proven = proofs !== undefined && disagreements.length === 0 && (await isProven(proofs, proof));
  if (proven) return;
  const problems = [...disagreements, ...(await explainAll(sources, graph, strict))];
  if (problems.length > 0) throw new AnswersDisagree([...new Set(problems)]);
  if (proofs !== undefined) await keepProof(proofs, proof);
}

/** Explanations that are under way at once: on an idle machine they take all of its processors. */
const AT_ONCE = 4;

/** Has Neo4j explain every statement that the schema can ask for; returns the problems in the order of the statements. */
async function explainAll(sources: FieldSources, graph: Graph, strict: boolean): Promise<string[]> {
  const explanations = [
    ...probesOf(sources).map((probe) => () => explain(sources, graph, probe, strict)),
    ...filterStatements(sources).map((statement) => () => explainStatement(graph, statement, strict, true)),
    // Of published figures and their like, even a graph of some of everything may hold none.
    ...namedStatements.map((statement) => () => explainStatement(graph, statement, false, true)),
  ];
  const problems: string[][] = explanations.map(() => []);
  const waiting = explanations.entries();
  const explainNext = async () => {
    for (const [index, run] of waiting) problems[index] = await run();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, explainNext));
  return problems.flat();
}

/** Operators that scan a whole label, relationship type or index instead of the neighbours of a bound record. */
const scans = /Scan$/;

/** The record that a statement begins with: where its label is rare, to scan that is as good as its index. */
const begins = /^node_1:/;

async function explain(
  sources: FieldSources,
  graph: Graph,
  probe: Probe,
  strict: boolean,
): Promise<string[]> {
  const document = parse(probe.query);
  const [invalid] = validate(sources.schema, document);
  if (invalid) return [`${probe.about}: ${invalid.message}`];
  const problems: string[] = [];
  for (const { text, parameters } of composeOperation(sources, document)) {
    problems.push(
      ...(await explainStatement(graph, { about: probe.about, text, parameters }, strict, probe.mayScan)),
    );
  }
  return problems;
}

interface ExplainedStatement {
  /** Name of what the statement is of, for a person who reads a problem. */
  readonly about: string;
  readonly text: string;
  readonly parameters: Record<string, unknown>;
  /** Columns that it must return. */
  readonly columns?: number;
}

async function explainStatement(
  graph: Graph,
  { about, text, parameters, columns }: ExplainedStatement,
  strict: boolean,
  mayScan: boolean,
): Promise<string[]> {
  try {
    const plan = await graph.explain(text, parameters);
    const problems = plan.readOnly ? [] : [`${about}: the statement writes.`];
    if (columns !== undefined && plan.columns !== columns)
      problems.push(`${about}: returns ${plan.columns} columns where its rows have ${columns}.`);
    if (!strict) return problems;
    const unknown = plan.notifications
      .filter(({ code }) => /Unknown/.test(code))
      .map(({ description }) => `${about}: ${description}`);
    const scanned = plan.operators
      .filter(({ name, details }) => !mayScan && scans.test(name) && !begins.test(details))
      .map(({ name, details }) => `${about}: ${name} of ${details} below a bound record.`);
    return [...problems, ...unknown, ...scanned];
  } catch (error) {
    // A database that stops meanwhile says nothing about the statement.
    const expected = databaseError(error);
    if (expected instanceof ExpectedError) throw expected;
    return [`${about}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
