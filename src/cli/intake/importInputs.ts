import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph.ts';
import type { DataPackage } from '../../import/package/readPackage.ts';
import type { Problems } from '../../import/report/problemList.ts';
import type { Applied } from '../../intake/mapping/applyMapping.ts';
import type { NameDecision } from '../../intake/mapping/decisions.ts';
import { knownRecords } from '../../intake/mapping/knownRecords.ts';
import type { MadePackage } from '../../intake/mapping/makePackage.ts';
import { makePackage } from '../../intake/mapping/makePackage.ts';
import type { Mapping } from '../../intake/mapping/mapping.ts';
import type { InputTable } from '../../intake/readers/inputTable.ts';
import type { Command } from '../runCommand.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** An input with the mapping by which it is read. */
export interface MappedInput {
  readonly mapping: Mapping;
  readonly tables: readonly InputTable[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly decisions: readonly NameDecision[];
}

/** Makes data packages of inputs, each in a temporary folder. */
export class PackageMaker {
  private readonly graph: Graph;
  private readonly command: Command;
  private readonly makeNew: boolean;
  private folders = 0;
  private parent: Promise<string> | undefined;

  constructor(graph: Graph, command: Command, makeNew: boolean) {
    this.graph = graph;
    this.command = command;
    this.makeNew = makeNew;
  }

  /** Makes the package of an input; its problems are added to those given. */
  async make({ mapping, tables, facts, decisions }: MappedInput, problems: Problems): Promise<MadePackage> {
    this.parent ??= temporaryFolder(this.command.closers);
    this.folders += 1;
    const folder = join(await this.parent, String(this.folders), mapping.name);
    await mkdir(folder, { recursive: true });
    return makePackage(mapping, tables, folder, {
      known: knownRecords(this.graph),
      decisions,
      makeNew: this.makeNew,
      problems,
      facts,
      signal: this.command.signal,
    });
  }
}

/** Rows that were held back of all tables. */
export const heldRows = ({ tables }: Applied): number => tables.reduce((sum, { held }) => sum + held, 0);

/** The rows of a report that were rejected in the files of some packages. */
export const rejectedIn = (
  packages: readonly DataPackage[],
  files: readonly { readonly file: string; readonly rejected: number }[],
): number => {
  const paths = new Set(packages.flatMap((each) => each.files.map(({ shown }) => shown)));
  return files.filter(({ file }) => paths.has(file)).reduce((sum, { rejected }) => sum + rejected, 0);
};
