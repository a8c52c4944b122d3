import type { Fragment } from '../fragment/fragment.ts';
import { type Names, namesOf, write } from '../fragment/writeFragment.ts';
import type { Conditions } from './composeWhere.ts';
import { lines } from './cypherText.ts';
import type { StatementDraft } from './statementDraft.ts';

/** One level of a statement: a fragment with its names replaced, so that no two levels share a variable. */
export interface Level {
  readonly number: number;
  readonly fragment: Fragment;
  readonly node: string;
  readonly parameter: string;
  readonly names: Names;
  /** Variables of the fragment that outlive it, for the expressions of an edge. */
  readonly scope: Readonly<Record<string, string>>;
}

/** Opens a level below `known`, the variables that the fragment may use: `this` and, under an edge, the edge's own. */
export function openLevel(
  draft: StatementDraft,
  fragment: Fragment,
  known: Readonly<Record<string, string>>,
): Level {
  const number = draft.nextLevel();
  const parameter = `args_${number}`;
  const names = namesOf(number, known, { args: `$${parameter}` });
  const outliving = [...fragment.variables].filter((name) => name !== 'node' && name !== 'this');
  const scope = Object.fromEntries(outliving.map((name) => [name, names.variable(name)]));
  return { number, fragment, node: `node_${number}`, parameter, names, scope };
}

/** The level's clauses with further conditions put where the planner sees one pattern: into the last MATCH, or behind it. */
export function clausesOf(level: Level, conditions: Conditions = { predicates: [], matches: [] }): string {
  const body = write(level.fragment.body, level.names);
  const predicates = conditions.predicates.join('\n  AND ');
  const joined =
    predicates === ''
      ? body
      : level.fragment.ending === 'match'
        ? lines(body, `WHERE ${predicates}`)
        : level.fragment.ending === 'match where'
          ? lines(body, `  AND ${predicates}`)
          : lines(body, 'WITH *', `WHERE ${predicates}`);
  return lines(joined, conditions.matches);
}
